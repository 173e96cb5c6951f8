# The server for a PostgreSQL elsewhere. Node 24 comes with the image, so npm's copy of it (an optional package) is left out.

FROM node:24-bookworm-slim AS packages
WORKDIR /planner
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim AS build
WORKDIR /planner
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json mikro-orm.config.ts ./
COPY src src
RUN node_modules/.bin/tsc

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /planner
COPY --from=packages /planner/node_modules node_modules
COPY --from=build /planner/dist dist
COPY package.json ./
COPY schema schema
COPY seeds seeds
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Without npm in front, so that the server itself is told when to stop.
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
