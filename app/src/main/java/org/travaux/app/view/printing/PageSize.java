package org.travaux.app.view.printing;

import javafx.print.Paper;

import java.util.Locale;

/** The sizes of paper that offices have. */
public enum PageSize {
    A4(Paper.A4, "A4"),
    LETTER(Paper.NA_LETTER, "Letter");

    @SuppressWarnings("ImmutableEnumChecker") // JavaFX's papers don't change.
    private final Paper paper;

    private final String called;

    PageSize(Paper paper, String called) {
        this.paper = paper;
        this.called = called;
    }

    /** The paper as printers know it. */
    Paper paper() {
        return paper;
    }

    /** What it is called in every language. */
    String called() {
        return called;
    }

    /** What is usual in a country. */
    static PageSize usualIn(Locale country) {
        return switch (country.getCountry()) {
            case "US", "CA", "MX", "PH" -> LETTER;
            default -> A4;
        };
    }
}
