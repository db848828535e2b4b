package org.travaux.app.view;

import javafx.scene.text.Font;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /**
     * A style sheet that gives the draft and everything around it their typefaces.
     *
     * @param chosen the draft's typeface; empty, or one that is not there, for the best that is
     */
    static String styleSheet(String chosen) {
        String css =
                """
                .root, .gutter, .text-view .chip-text { -fx-font-family: "%s"; }
                .text-view, .cell-editor, .wording { -fx-font-family: "%s"; }
                """
                        .formatted(first(INTERFACE, "System"), text(chosen));
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String text(String chosen) {
        return Font.getFamilies().contains(chosen) ? chosen : first(TEXT, "Serif");
    }

    private static String first(List<String> wanted, String otherwise) {
        Set<String> there = new HashSet<>(Font.getFamilies());
        return wanted.stream().filter(there::contains).findFirst().orElse(otherwise);
    }
}
