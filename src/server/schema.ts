/** The GraphQL schema: the resolvers of every wing, and those made from their record sources. */
import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType, lexicographicSortSchema } from 'graphql';
import { buildSchema, type ClassType, type NonEmptyArray } from 'type-graphql';
import type { RecordSource } from '../access/record-source.ts';
import { AreaFiguresResolver } from '../estate/area-figures.resolver.ts';
import { BenchmarkResolver } from '../estate/benchmark.resolver.ts';
import { BuildingBenchmarkResolver } from '../estate/benchmark-of-building.resolver.ts';
import { BuildingResolver } from '../estate/building.resolver.ts';
import { ClosureResolver } from '../estate/closure.resolver.ts';
import { ClosureOption } from '../estate/closure.view.ts';
import { ComparisonResolver } from '../estate/comparison.resolver.ts';
import { CoverageResolver } from '../estate/cover.resolver.ts';
import { DatesResolver } from '../estate/dates.resolver.ts';
import { DeskNeedResolver } from '../estate/desk-need.resolver.ts';
import { NeighbourhoodResolver } from '../estate/neighbourhood.resolver.ts';
import { estateRecords } from '../estate/records.ts';
import { LikeExemplarResolver, RightSizingResolver } from '../estate/right-sizing.resolver.ts';
import { RightSizingOption } from '../estate/right-sizing.view.ts';
import { SharingResolver } from '../estate/sharing.resolver.ts';
import { SharingOption } from '../estate/sharing.view.ts';
import { CapabilityResolver } from '../fleet/capability.resolver.ts';
import { CascadeResolver } from '../fleet/cascade.resolver.ts';
import { VehicleCascadeOption } from '../fleet/cascade.view.ts';
import { ConcurrencyResolver } from '../fleet/concurrency.resolver.ts';
import { DataChecksResolver } from '../fleet/data-checks.resolver.ts';
import { EconomicLifeResolver } from '../fleet/economic-life.resolver.ts';
import { ExtraSparesResolver } from '../fleet/extra-spares.resolver.ts';
import { FleetMeasuresResolver } from '../fleet/fleet-measures.resolver.ts';
import { HoldingMethodsResolver } from '../fleet/holding-methods.resolver.ts';
import { CapabilityOption } from '../fleet/lever.view.ts';
import { OtherTravelResolver } from '../fleet/other-travel.resolver.ts';
import { VehiclePoolOption } from '../fleet/pooling.view.ts';
import { RandomCallsResolver } from '../fleet/random-calls.resolver.ts';
import { fleetRecords } from '../fleet/records.ts';
import { VehicleReplacementOption } from '../fleet/replacement.view.ts';
import { ReplacementPlanResolver } from '../fleet/replacement-plan.resolver.ts';
import { SharingGapResolver } from '../fleet/sharing-gap.resolver.ts';
import { TravelOption } from '../fleet/travel-option.view.ts';
import { VehicleResolver } from '../fleet/vehicle.resolver.ts';
import { WithdrawalOption } from '../fleet/withdrawal.view.ts';
import { DeviceNeedResolver } from '../ict/device-need.resolver.ts';
import { DispositionResolver } from '../ict/disposition.resolver.ts';
import { FallingDueResolver } from '../ict/falling-due.resolver.ts';
import { ItAnswersResolver } from '../ict/it-answers.resolver.ts';
import { DoubleRunningResolver } from '../ict/migration/double-running.resolver.ts';
import { MoveTogetherOption } from '../ict/migration/together.view.ts';
import { ictRecords } from '../ict/records.ts';
import { RefreshBillResolver } from '../ict/refresh-bill.resolver.ts';
import { ItRefreshOption } from '../ict/refresh-option.view.ts';
import { ReleaseResolver } from '../ict/release.resolver.ts';
import { StorageResolver } from '../ict/storage.resolver.ts';
import { SystemOption } from '../ict/system-option.view.ts';
import { ClosingResolver } from '../programme/closing/closing.resolver.ts';
import { CoverResolver } from '../programme/closing/cover.resolver.ts';
import { BusinessAsUsualResolver } from '../programme/finance/business-as-usual.resolver.ts';
import { CapitalFinancingResolver } from '../programme/finance/capital-financing.resolver.ts';
import { FinanceResolver, PlanClaimsResolver } from '../programme/finance/finance.resolver.ts';
import { OutlookResolver } from '../programme/finance/outlook.resolver.ts';
import { PlanAccountsResolver } from '../programme/finance/plan-accounts.resolver.ts';
import { ScenarioResolver } from '../programme/finance/scenario.resolver.ts';
import { PlanResolver } from '../programme/plan/plan.resolver.ts';
import { PlanComparisonResolver } from '../programme/plan/plan-comparison.resolver.ts';
import { ConflictOfPlanResolver, PlanConflictResolver } from '../programme/plan/plan-conflict.resolver.ts';
import { PlanDelayResolver } from '../programme/plan/plan-delay.resolver.ts';
import { PlanJobResolver, planJobNode } from '../programme/plan/plan-job.resolver.ts';
import { ImpossibleResolver, PlanReasonsResolver } from '../programme/plan/plan-reason.resolver.ts';
import { PlanDiffResolver, SavedPlanResolver, savedPlanNode } from '../programme/plan/saved-plan.resolver.ts';
import { CostOfDelayResolver } from '../programme/ranking/cost-of-delay.resolver.ts';
import { CashFlowLineResolver, FiguresResolver } from '../programme/ranking/figures.resolver.ts';
import { RankingResolver } from '../programme/ranking/ranking.resolver.ts';
import { RankingChangesResolver } from '../programme/ranking/ranking-changes.resolver.ts';
import { programmeRecords } from '../programme/records.ts';
import { ReplacementResolver } from '../programme/replacement/replacement.resolver.ts';
import { OptimismResolver } from '../programme/uncertainty/optimism.resolver.ts';
import { StabilityResolver } from '../programme/uncertainty/stability.resolver.ts';
import { UncertaintyResolver } from '../programme/uncertainty/uncertainty.resolver.ts';
import { WavesResolver } from '../programme/waves/waves.resolver.ts';
import { organisationRecords, registerRecords } from '../register/records.ts';
import { OrganisationResolver, RegisterResolver } from '../register/register.resolver.ts';
import { RelationsInForceResolver } from '../register/relations-in-force.resolver.ts';
import { type MadeNodes, nodeResolver } from './node.resolver.ts';
import { addedResolver, connectionResolver, referenceResolver, reverseResolver } from './record-resolvers.ts';

const sources: readonly RecordSource[] = [...registerRecords, ...estateRecords, ...fleetRecords, ...ictRecords, ...programmeRecords];
const byRecord = new Map(sources.map((source) => [source.table.name, source]));

/** What the planner itself wrote down, by the type in its id. */
const madeNodes: MadeNodes = new Map([
  ['SavedPlan', savedPlanNode],
  ['PlanJob', planJobNode],
]);

const written = [
  RankingResolver,
  RankingChangesResolver,
  ScenarioResolver,
  PlanResolver,
  PlanReasonsResolver,
  ImpossibleResolver,
  ConflictOfPlanResolver,
  PlanConflictResolver,
  PlanComparisonResolver,
  UncertaintyResolver,
  StabilityResolver,
  OptimismResolver,
  FinanceResolver,
  OutlookResolver,
  BusinessAsUsualResolver,
  PlanAccountsResolver,
  PlanClaimsResolver,
  SavedPlanResolver,
  PlanDiffResolver,
  PlanJobResolver,
  CapitalFinancingResolver,
  FiguresResolver,
  CashFlowLineResolver,
  RegisterResolver,
  OrganisationResolver,
  BuildingResolver,
  CapabilityResolver,
  ExtraSparesResolver,
  ClosureResolver,
  SharingResolver,
  ComparisonResolver,
  CoverageResolver,
  CostOfDelayResolver,
  PlanDelayResolver,
  CoverResolver,
  ClosingResolver,
  DatesResolver,
  BenchmarkResolver,
  BuildingBenchmarkResolver,
  AreaFiguresResolver,
  RelationsInForceResolver,
  RightSizingResolver,
  LikeExemplarResolver,
  DeskNeedResolver,
  CascadeResolver,
  EconomicLifeResolver,
  HoldingMethodsResolver,
  ReplacementPlanResolver,
  ReplacementResolver,
  NeighbourhoodResolver,
  DispositionResolver,
  FallingDueResolver,
  RefreshBillResolver,
  DeviceNeedResolver,
  StorageResolver,
  ReleaseResolver,
  DoubleRunningResolver,
  WavesResolver,
  ItAnswersResolver,
  SharingGapResolver,
  VehicleResolver,
  FleetMeasuresResolver,
  ConcurrencyResolver,
  RandomCallsResolver,
  OtherTravelResolver,
  DataChecksResolver,
] as const;

/** The schema in alphabetical order, so that what is committed does not depend on the order of files. */
export async function planningSchema(): Promise<GraphQLSchema> {
  const made = sources.flatMap((source): ClassType[] => [
    connectionResolver(source),
    referenceResolver(source, byRecord),
    addedResolver(source),
    reverseResolver(source, sources),
  ]);
  const resolvers = [...written, ...made, nodeResolver([organisationRecords, ...sources], madeNodes)] as unknown as NonEmptyArray<() => void>;
  const schema = lexicographicSortSchema(
    await buildSchema({
      resolvers,
      orphanedTypes: [
        ClosureOption,
        SharingOption,
        RightSizingOption,
        CapabilityOption,
        TravelOption,
        VehiclePoolOption,
        VehicleCascadeOption,
        VehicleReplacementOption,
        WithdrawalOption,
        ItRefreshOption,
        SystemOption,
        MoveTogetherOption,
      ],
      validate: false,
    }),
  );
  for (const type of Object.values(schema.getTypeMap())) if (isInterfaceType(type)) type.resolveType = typeNameOf;
  return schema;
}

/** Every value of an interface carries the name of its type; said at once, because waiting for it would keep queries from being compiled. */
const typeNameOf = (value: { readonly __typename: string }): string => value.__typename;
