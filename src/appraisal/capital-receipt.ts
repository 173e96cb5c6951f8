/** What is a capital receipt: a sum from selling an asset that is more than this, pounds. What is not is revenue, and pays for no capital. [si-2003-3146-reg-10] */
export const smallestCapitalReceipt = 10_000;
