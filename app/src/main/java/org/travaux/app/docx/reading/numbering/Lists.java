package org.travaux.app.docx.reading.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordLabel;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.app.docx.reading.symbols.SymbolFonts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of a document and how far each has counted: what stands before a paragraph on paper is
 * computed here, since the document itself only says which list the paragraph is a point of.
 */
public final class Lists {
    private static final int LEVELS = 9;
    private static final Pattern NUMBER = Pattern.compile("%([1-9])");

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Numbered> numbered = new HashMap<>();

    /** Which paragraphs a style makes points of a list, for definitions that only name a style. */
    private final Map<String, Definition> byListStyle = new HashMap<>();

    /** One level as it is defined. */
    private record Level(
            int start, String format, String text, int restart, boolean decimal, String style) {
        static final Level PLAIN = new Level(1, "decimal", "", -1, false, "");
    }

    /** How a list counts, and how far it has: lists of one definition count on from each other. */
    private static final class Definition {
        private final @Nullable Level[] levels = new Level[LEVELS];
        private final int[] counts = new int[LEVELS];
        private final boolean[] began = new boolean[LEVELS];
        private @Nullable String listStyle;

        Level level(int index) {
            return Objects.requireNonNullElse(levels[index], Level.PLAIN);
        }
    }

    /** A list: a definition, and where this list departs from it. */
    private static final class Numbered {
        private final Definition definition;
        private final @Nullable Level[] levels = new Level[LEVELS];
        private final @Nullable Integer[] starts = new Integer[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];

        Numbered(Definition definition) {
            this.definition = definition;
        }

        Level level(int index) {
            return Objects.requireNonNullElse(levels[index], definition.level(index));
        }
    }

    /** Reads the part; no part has no lists. */
    public static Lists read(@Nullable XmlPart part) throws WordException {
        Lists lists = new Lists();
        if (part != null) {
            part.children(
                    name -> {
                        switch (name) {
                            case "w:abstractNum" -> lists.readDefinition(part);
                            case "w:num" -> lists.readList(part);
                            default -> {}
                        }
                    });
        }
        return lists;
    }

    private void readDefinition(XmlPart part) throws WordException {
        Definition definition = new Definition();
        definitions.put(part.attribute("abstractNumId"), definition);
        part.children(
                name -> {
                    switch (name) {
                        case "w:lvl" -> readLevel(part, definition.levels);
                        case "w:numStyleLink" -> definition.listStyle = part.value();
                        case "w:styleLink" -> byListStyle.put(part.value(), definition);
                        default -> {}
                    }
                });
    }

    private static void readLevel(XmlPart part, @Nullable Level[] levels) throws WordException {
        int index = XmlPart.number(part.attribute("ilvl"), 0);
        int[] numbers = {1, -1};
        String[] words = {"decimal", "", ""};
        boolean[] decimal = {false};
        part.children(
                name -> {
                    switch (name) {
                        case "w:start" -> numbers[0] = part.number(1);
                        case "w:numFmt" -> words[0] = format(part);
                        case "mc:AlternateContent" ->
                                part.alternatives(_ -> words[0] = format(part));
                        case "w:lvlText" -> words[1] = part.value();
                        case "w:lvlRestart" -> numbers[1] = part.number(-1);
                        case "w:isLgl" -> decimal[0] = part.isOn();
                        case "w:pStyle" -> words[2] = part.value();
                        default -> {}
                    }
                });
        if (index >= 0 && index < LEVELS) {
            levels[index] =
                    new Level(numbers[0], words[0], words[1], numbers[1], decimal[0], words[2]);
        }
    }

    /**
     * The name of the format that the element entered last gives; what it looks like if it has
     * none.
     */
    private static String format(XmlPart part) {
        return part.value().equals("custom") ? part.attribute("format") : part.value();
    }

    private void readList(XmlPart part) throws WordException {
        String id = part.attribute("numId");
        @Nullable Numbered[] made = new Numbered[1];
        part.children(
                name -> {
                    if (name.equals("w:abstractNumId")) {
                        made[0] = new Numbered(definition(part.value()));
                    } else if (name.equals("w:lvlOverride") && made[0] != null) {
                        readOverride(part, made[0]);
                    }
                });
        if (made[0] != null) {
            numbered.put(id, made[0]);
        }
    }

    private Definition definition(String id) {
        Definition found = definitions.computeIfAbsent(id, _ -> new Definition());
        Set<Definition> seen = new HashSet<>();
        while (found.listStyle != null
                && byListStyle.containsKey(found.listStyle)
                && seen.add(found)) {
            found = Objects.requireNonNull(byListStyle.get(found.listStyle));
        }
        return found;
    }

    private static void readOverride(XmlPart part, Numbered list) throws WordException {
        int level = XmlPart.number(part.attribute("ilvl"), -1);
        part.children(
                name -> {
                    if (name.equals("w:lvl")) {
                        readLevel(part, list.levels);
                    } else if (name.equals("w:startOverride") && level >= 0 && level < LEVELS) {
                        list.starts[level] = part.number(1);
                    }
                });
    }

    /** The level at which paragraphs of a style stand in a list; 0 if it does not say. */
    public int levelOf(String list, String style) {
        Numbered found = numbered.get(list);
        for (int i = 0; found != null && i < LEVELS; i++) {
            if (found.level(i).style.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    /** Counts the next point of a list; null if there is no such list. */
    public @Nullable WordLabel next(String id, int level) {
        Numbered list = numbered.get(id);
        if (list == null) {
            return null;
        }
        count(list, level);
        Level at = list.level(level);
        return new WordLabel(
                at.format.equals("bullet") ? SymbolFonts.bullet(at.text) : text(list, level),
                level);
    }

    private static void count(Numbered list, int level) {
        Definition definition = list.definition;
        for (int i = 0; i < level; i++) {
            if (!definition.began[i]) {
                begin(list, i);
            }
        }
        Integer start = list.starts[level];
        if (start != null && !list.begun[level]) {
            definition.counts[level] = start;
            definition.began[level] = true;
        } else if (definition.began[level]) {
            definition.counts[level]++;
        } else {
            begin(list, level);
        }
        list.begun[level] = true;
        for (int i = level + 1; i < LEVELS; i++) {
            int restart = list.level(i).restart;
            if (restart < 0 || level < restart) {
                definition.began[i] = false;
            }
        }
    }

    private static void begin(Numbered list, int level) {
        Integer start = list.starts[level];
        list.definition.counts[level] = start != null ? start : list.level(level).start;
        list.definition.began[level] = true;
        list.begun[level] = true;
    }

    /** The text of a level, in which {@code %2} is the number of the second level. */
    private static String text(Numbered list, int level) {
        Level at = list.level(level);
        return NUMBER.matcher(at.text)
                .replaceAll(
                        found -> {
                            int of = found.group(1).charAt(0) - '1';
                            String format = at.decimal ? "decimal" : list.level(of).format;
                            int count = list.definition.counts[of];
                            return Matcher.quoteReplacement(Digits.write(format, count));
                        })
                .strip();
    }
}
