package org.travaux.app.docx.style;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A paragraph style by its name.
 *
 * @param name as Word writes it: its own styles in its own spelling, {@code heading 1}; others in
 *     one line of at most 200 code units
 */
public record WordStyle(String name) {
    /** What a paragraph has that is given no style. */
    public static final WordStyle NORMAL = new WordStyle("Normal");

    private static final int LONGEST = 200;

    /** The paragraph styles of our own documents that Word does not know. */
    private static final Set<String> OURS =
            Set.of(
                    "Preambular",
                    "Operative",
                    "Table Heading",
                    "Table Label",
                    "Table End",
                    "Table Gap",
                    "Header Notice",
                    "Header Words",
                    "Footer Words");

    public WordStyle {
        String line = name.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        int end = Math.min(LONGEST, line.length());
        boolean halved = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        String cut = line.substring(0, halved ? end - 1 : end).strip();
        name = BuiltInStyles.spelled(cut.isEmpty() ? "Normal" : cut);
    }

    /** Whether every Word knows it. */
    public boolean isBuiltIn() {
        return BuiltInStyles.contains(name);
    }

    /** By what the paragraphs of our documents refer to it; no two styles have the same. */
    public String id() {
        if (isBuiltIn() || OURS.contains(name)) {
            return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining());
        }
        return "Kept" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
