package org.travaux.markup.concordance;

import org.travaux.markup.concordance.facts.FactKind;
import org.travaux.markup.diagnostic.Severity;

import java.util.Locale;

/** In what two language versions of a paragraph can differ. */
public enum Kind {
    /** A version has no text. */
    MISSING_TEXT(Severity.WARNING),
    /** The source language has a choice that another lacks. */
    MISSING_CHOICE(Severity.WARNING),
    /** Another language has a choice that the source language lacks. */
    EXTRA_CHOICE(Severity.WARNING),
    /** A choice stands in another paragraph, or in another choice. */
    MOVED_CHOICE(Severity.WARNING),
    /** A choice has not as many alternatives. */
    ALTERNATIVES(Severity.WARNING),
    /** Who stands on a choice says that it is another choice of the other language. */
    PAIRING(Severity.WARNING),
    /** It is not sure which alternative of a choice is which in the other language. */
    ALTERNATIVE_PAIRING(Severity.WARNING),
    /** The alternatives stand in another order, by who stands on them. */
    ALTERNATIVE_ORDER(Severity.WARNING),
    /** Words wait for their translation. */
    UNTRANSLATED(Severity.WARNING),
    /** Positions on a choice, or on the paragraph, that stand in one version only. */
    POSITIONS(Severity.WARNING),
    /** The same positions on other alternatives. */
    POSITION_PLACES(Severity.WARNING),
    /** The source changed after the translation did. */
    STALE(Severity.WARNING),
    /** Most of a version, or several words of it, are in another language. */
    OTHER_LANGUAGE(Severity.WARNING),
    /** A version has nothing in common with the source: it is another paragraph's text. */
    OTHER_TEXT(Severity.WARNING),
    /** A version has less than half as many letters. */
    LENGTH(Severity.WARNING),
    NUMBER(Severity.WARNING),
    /** The same number of something else. */
    UNIT(Severity.WARNING),
    DATE(Severity.WARNING),
    /** A document's symbol, {@code A/RES/70/1}. */
    SYMBOL(Severity.WARNING),
    ACRONYM(Severity.INFO),
    /** Not as many pairs of quotation marks. */
    QUOTATIONS(Severity.INFO),
    /** Another state or group is named in the running text. */
    DELEGATION(Severity.WARNING),
    /** Another town, river or part of the world is named. */
    PLACE(Severity.WARNING),
    /** Words that exclude each other: {@code not later than}, {@code not earlier than}. */
    WORDING(Severity.WARNING),
    /** Not as many points {@code (a), (b)} in the paragraph, or another point is referred to. */
    LIST_ITEMS(Severity.WARNING),
    /** Not as many brackets to be filled in. */
    PLACEHOLDERS(Severity.WARNING),
    /** Something is denied in one version, and nothing in another. */
    NEGATION(Severity.INFO);

    private final Severity severity;

    Kind(Severity severity) {
        this.severity = severity;
    }

    static Kind of(FactKind fact) {
        return switch (fact) {
            case SYMBOL -> SYMBOL;
            case DATE -> DATE;
            case NUMBER -> NUMBER;
            case ACRONYM -> ACRONYM;
            case DELEGATION -> DELEGATION;
        };
    }

    /** How grave a difference of this kind is. */
    public Severity severity() {
        return severity;
    }

    /** The kind as scripts and drafts name it, {@code missing-choice}. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
