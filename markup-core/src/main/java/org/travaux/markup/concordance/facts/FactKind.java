package org.travaux.markup.concordance.facts;

/** What is looked for in every language version, in the order in which differences are told. */
public enum FactKind {
    /** A document's symbol, {@code A/RES/70/1}. */
    SYMBOL,
    DATE,
    NUMBER,
    ACRONYM,
    /** A state or group that is named in the running text. */
    DELEGATION
}
