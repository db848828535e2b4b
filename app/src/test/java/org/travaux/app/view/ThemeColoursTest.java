package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of each look, as the style sheet defines them, in all pairs in which they meet: words
 * and signs that stand where no picture of a screen shows them are measured as well.
 */
class ThemeColoursTest {
    private static final Pattern COLOUR = Pattern.compile("-t-([a-z-]+): (#[0-9a-f]{6});");

    /** Grounds that words in the colours of the text stand on. */
    private static final List<String> GROUNDS =
            List.of(
                    "sheet",
                    "surround",
                    "edited",
                    "selected",
                    "note-tint",
                    "spanning-tint",
                    "one-tint",
                    "one-tint-deep",
                    "one-tint-deeper",
                    "two-tint",
                    "two-tint-deep",
                    "two-tint-deeper",
                    "three-tint",
                    "three-tint-deep",
                    "three-tint-deeper",
                    "for-tint",
                    "against-tint",
                    "pending-tint",
                    "found",
                    "found-here");

    /** Words in a colour of their own, and what they stand on. */
    private static final Map<String, List<String>> WORDS =
            Map.ofEntries(
                    Map.entry("ink", GROUNDS),
                    Map.entry(
                            "quiet",
                            List.of("sheet", "surround", "edited", "note-tint", "spanning-tint")),
                    Map.entry("accent", List.of("sheet", "surround", "edited")),
                    Map.entry(
                            "one-line",
                            List.of(
                                    "sheet",
                                    "edited",
                                    "selected",
                                    "one-tint",
                                    "one-tint-deep",
                                    "one-tint-deeper",
                                    "found",
                                    "found-here")),
                    Map.entry(
                            "two-line",
                            List.of(
                                    "sheet",
                                    "edited",
                                    "selected",
                                    "two-tint",
                                    "two-tint-deep",
                                    "two-tint-deeper")),
                    Map.entry(
                            "three-line",
                            List.of(
                                    "sheet",
                                    "edited",
                                    "selected",
                                    "three-tint",
                                    "three-tint-deep",
                                    "three-tint-deeper")),
                    Map.entry("for", List.of("sheet", "surround", "for-tint", "note-tint")),
                    Map.entry("against", List.of("sheet", "surround", "against-tint")),
                    Map.entry("pending", List.of("sheet", "surround", "pending-tint")),
                    Map.entry("warning", List.of("sheet", "surround", "one-tint")),
                    Map.entry("error", List.of("sheet", "surround")));

    /** Lines, signs and rings around what has the keyboard, and what they stand on. */
    private static final Map<String, List<String>> SIGNS =
            Map.of(
                    "accent", List.of("sheet", "surround", "edited", "for-tint", "against-tint"),
                    "found-line", List.of("found", "sheet"),
                    "found-here-line", List.of("found-here", "sheet"),
                    "error", List.of("one-tint-deeper", "two-tint-deeper", "three-tint-deeper"),
                    "warning", List.of("one-tint-deeper", "two-tint-deeper", "three-tint-deeper"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".travaux",
                ".travaux .travaux.dark",
                ".travaux .travaux.contrast",
                ".travaux .travaux.dark .travaux.contrast .travaux.dark.contrast"
            })
    void words_and_signs_stand_out_from_what_is_behind_them(String look) throws IOException {
        Map<String, Color> colours = colours(List.of(look.split(" ")));
        List<String> faint = new ArrayList<>();
        add(faint, colours, WORDS, Contrast.TEXT);
        add(faint, colours, SIGNS, Contrast.LARGE);
        assertEquals("", String.join("\n", faint));
    }

    private static void add(
            List<String> faint,
            Map<String, Color> colours,
            Map<String, List<String>> pairs,
            double least) {
        pairs.forEach(
                (upper, grounds) -> {
                    for (String ground : grounds) {
                        double contrast = Contrast.between(of(colours, upper), of(colours, ground));
                        if (contrast < least) {
                            faint.add(
                                    "%.2f of %.1f: %s on %s"
                                            .formatted(contrast, least, upper, ground));
                        }
                    }
                });
    }

    private static Color of(Map<String, Color> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    /** The colours of a look: what later rules say counts. */
    private static Map<String, Color> colours(List<String> rules) throws IOException {
        String sheet = sheet();
        Map<String, Color> colours = new HashMap<>();
        for (String rule : rules) {
            int from = sheet.indexOf("\n" + rule + " {");
            Matcher colour = COLOUR.matcher(sheet.substring(from, sheet.indexOf('}', from)));
            while (colour.find()) {
                colours.put(colour.group(1), Color.web(colour.group(2)));
            }
        }
        return colours;
    }

    private static String sheet() throws IOException {
        try (InputStream css =
                Objects.requireNonNull(EditorWindow.class.getResourceAsStream("travaux.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
