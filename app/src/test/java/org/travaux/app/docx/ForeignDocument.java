package org.travaux.app.docx;

import static org.travaux.app.docx.reading.MadeDocument.p;

import org.travaux.app.docx.reading.MadeDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes up documents as Word writes them, with what stands in the texts of meetings: styles of the
 * house, lists in many formats and levels, counted headings, lists that go on after other
 * paragraphs, emphasis, tabs, line breaks, brackets and positions.
 */
public final class ForeignDocument {
    private static final String STYLES =
            style("a", "Normal", "", " w:default=\"1\"")
                    + style("a1", "Title", "<w:rPr><w:b/></w:rPr>", "")
                    + style("1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", "")
                    + style("2", "Heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>", "")
                    + style("7", "heading 7", "<w:pPr><w:outlineLvl w:val=\"6\"/></w:pPr>", "")
                    + style("c", "Chapter", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", "")
                    + style("lp", "List Paragraph", "", "")
                    + style("bt", "Body Text", "", "")
                    + style(
                            "q",
                            "Quote",
                            "<w:pPr><w:ind w:left=\"720\""
                                    + " w:right=\"720\"/></w:pPr><w:rPr><w:i/></w:rPr>",
                            "")
                    + style("ru", "Абзац резолюции", "", "")
                    + style("op", "Operative", "", "")
                    + style("br", "Bracket", "", "")
                    + style(
                            "ln",
                            "List Number",
                            "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>",
                            "")
                    + style(
                            "art",
                            "Article heading",
                            "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr>"
                                    + "</w:pPr>",
                            "");

    private static final List<String> STYLE_IDS =
            List.of(
                    "", "", "a", "a1", "1", "2", "7", "c", "lp", "bt", "q", "ru", "op", "br", "ln",
                    "art");

    private static final String NUMBERING =
            definition(
                            1,
                            level("decimal", "%1.")
                                    + level("lowerLetter", "(%2)")
                                    + level("lowerRoman", "(%3)"))
                    + definition(
                            2,
                            level("bullet", "\uf0b7") + level("bullet", "o") + level("bullet", "–"))
                    + definition(
                            3,
                            level("upperRoman", "%1.")
                                    + level("upperLetter", "%2.")
                                    + level("decimal", "%3)"))
                    + definition(
                            4,
                            level("upperRoman", "Chapter %1 –")
                                    + level("decimal", "Article %2")
                                    + level("lowerLetter", "%3)"))
                    + definition(
                            5,
                            level("decimal", "%1.")
                                    + level("decimal", "%1.%2.")
                                    + level("decimal", "%1.%2.%3."))
                    + definition(
                            6,
                            level("decimal", "§ %1")
                                    + level("russianLower", "%2)")
                                    + level("none", ""))
                    + definition(
                            7,
                            level("decimalZero", "%1.")
                                    + level("lowerLetter", "%2.")
                                    + level("ordinal", "%3"))
                    + list(1, 1, 0)
                    + list(2, 2, 0)
                    + list(3, 3, 0)
                    + list(4, 4, 0)
                    + list(5, 5, 0)
                    + list(6, 6, 0)
                    + list(7, 7, 0)
                    + list(8, 1, 5)
                    + list(9, 1, 1);

    private static final int LISTS = 9;

    private static final List<String> INDENTS =
            List.of(
                    "",
                    "<w:ind w:firstLine=\"709\"/>",
                    "<w:ind w:left=\"5103\"/>",
                    "<w:ind w:start=\"567\" w:end=\"284\" w:hanging=\"567\"/>",
                    "<w:ind w:left=\"0\" w:right=\"0\"/>");

    private static final List<String> WORDS =
            List.of(
                    "States",
                    "shall",
                    "by 2031",
                    "the",
                    "water",
                    "[promptly] (+CHN)",
                    "and",
                    "[shall] (-RUS) [should] (KAZ tcb)",
                    "“quoted”",
                    "A/RES/70/1",
                    "peace,");

    private final SplittableRandom random;

    private ForeignDocument(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A document of chance. */
    public static MadeDocument of(long seed, int paragraphs) {
        return new ForeignDocument(seed).made(paragraphs);
    }

    private MadeDocument made(int count) {
        StringBuilder body = new StringBuilder();
        String same = "";
        for (int i = 0; i < count; i++) {
            boolean again = random.nextInt(3) > 0;
            same = again ? same : properties();
            body.append(random.nextInt(9) == 0 ? p() : p(same, runs()));
        }
        return MadeDocument.of(body.toString())
                .with("styles", "styles", STYLES)
                .with("numbering", "numbering", NUMBERING);
    }

    private String properties() {
        String style = pick(STYLE_IDS);
        String list =
                random.nextBoolean()
                        ? "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                                .formatted(random.nextInt(3), random.nextInt(LISTS + 1))
                        : "";
        return "<w:pPr>"
                + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
                + pick(List.of("", "", "<w:pageBreakBefore/>"))
                + pick(INDENTS)
                + list
                + pick(List.of("", "", "center", "right", "both"))
                        .replaceFirst("(.+)", "<w:jc w:val=\"$1\"/>")
                + "</w:pPr>";
    }

    private String runs() {
        List<String> runs = new ArrayList<>();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            String look =
                    pick(List.of("", "", "", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", "<w:caps/>"));
            String behind = pick(List.of("", "", "", "", "<w:tab/>", "<w:br/>"));
            runs.add(
                    "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s </w:t>%s</w:r>"
                            .formatted(look, pick(WORDS), behind));
        }
        String end = pick(List.of(".", ";", ""));
        return String.join("", runs) + "<w:r><w:t>end" + end + "</w:t></w:r>";
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String style(String id, String name, String properties, String attributes) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"%s><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, attributes, name, properties);
    }

    private static String level(String format, String text) {
        return "<w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>¶"
                .formatted(format, text);
    }

    private static String definition(int id, String levels) {
        StringBuilder written = new StringBuilder();
        String[] each = levels.split("¶");
        for (int i = 0; i < each.length; i++) {
            written.append("<w:lvl w:ilvl=\"%d\">%s</w:lvl>".formatted(i, each[i]));
        }
        return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(id, written);
    }

    /** A list that counts on where others of its definition are, or from {@code start}. */
    private static String list(int id, int definition, int start) {
        String override =
                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
                        .formatted(start);
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
                .formatted(id, definition, start == 0 ? "" : override);
    }
}
