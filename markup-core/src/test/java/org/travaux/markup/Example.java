package org.travaux.markup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced example of docs/notation.md: a text, a line with a point, and what it reads as. The word
 * behind {@code example} names the profile; without one it is cica.
 */
record Example(
        int number, String section, String profile, List<String> paragraphs, String outline) {
    private static final Pattern FENCE =
            Pattern.compile(
                    "^(?:#{2,} (?<section>[^\\n"
                            + "]*)|```example *(?<profile>\\w*)\\n"
                            + "(?<body>.*?)\\n"
                            + "```)$",
                    Pattern.MULTILINE | Pattern.DOTALL);

    static List<Example> all() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "notation.md"));
        List<Example> examples = new ArrayList<>();
        String section = "";
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            if (fence.group("section") != null) {
                section = fence.group("section");
                continue;
            }
            String[] parts = fence.group("body").split("\\n\\.\\n", 2);
            String profile = fence.group("profile").isEmpty() ? "cica" : fence.group("profile");
            examples.add(
                    new Example(
                            examples.size() + 1,
                            section,
                            profile,
                            List.of(parts[0].split("\\n\\n")),
                            parts[1]));
        }
        return examples;
    }

    @Override
    public String toString() {
        return number + " (" + section + ")";
    }
}
