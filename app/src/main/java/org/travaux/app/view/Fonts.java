package org.travaux.app.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/** Typefaces that have Latin, Russian and Kazakh letters; the first that is there is taken. */
final class Fonts {
    private static final List<String> TEXT =
            List.of(
                    "Source Serif 4",
                    "Noto Serif",
                    "Cambria",
                    "PT Serif",
                    "Times New Roman",
                    "DejaVu Serif");
    private static final List<String> INTERFACE =
            List.of(
                    "Inter",
                    "Segoe UI",
                    "SF Pro Text",
                    "Noto Sans",
                    "PT Sans",
                    "Helvetica Neue",
                    "DejaVu Sans");

    private Fonts() {}

    /** For the draft itself. */
    static String text() {
        return first(TEXT, "Serif");
    }

    /** For everything around it. */
    static String surroundings() {
        return first(INTERFACE, "System");
    }

    private static String first(List<String> wanted, String otherwise) {
        Set<String> there = new HashSet<>(Font.getFamilies());
        return wanted.stream().filter(there::contains).findFirst().orElse(otherwise);
    }
}
