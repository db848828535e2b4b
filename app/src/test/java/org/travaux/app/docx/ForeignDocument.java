package org.travaux.app.docx;

import static org.travaux.app.docx.reading.MadeDocument.p;

import org.travaux.app.docx.reading.MadeDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final List<String> SPACINGS =
            List.of(
                    "",
                    "",
                    "<w:spacing w:before=\"240\" w:after=\"60\"/>",
                    "<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>",
                    "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>",
                    "<w:spacing w:after=\"0\" w:afterAutospacing=\"1\"/>");

    private static final String BORDERS =
            Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                    .map(side -> "<w:" + side + " w:val=\"single\"/>")
                    .collect(Collectors.joining("", "<w:tblBorders>", "</w:tblBorders>"));

    private static final String THICK = "single\" w:sz=\"12\" w:color=\"4472C4\"";

    private static final List<String> CELL_LINES =
            List.of(
                    "",
                    "",
                    "<w:tcBorders><w:top w:val=\"double\" w:sz=\"6\"/><w:left w:val=\"nil\"/>"
                            + "</w:tcBorders>",
                    "<w:tcBorders><w:bottom w:val=\"" + THICK + "/></w:tcBorders>");

    private static final List<String> PLACES =
            List.of(
                    "",
                    "<w:jc w:val=\"center\"/>",
                    "<w:jc w:val=\"right\"/>",
                    "<w:tblInd w:w=\"567\" w:type=\"dxa\"/>");

    private static final List<String> ROW_LOOKS =
            List.of(
                    "",
                    "",
                    "<w:trPr><w:trHeight w:val=\"300\"/></w:trPr>",
                    "<w:trPr><w:trHeight w:val=\"1400\""
                            + " w:hRule=\"exact\"/><w:tblHeader/></w:trPr>");

    private static final List<String> SHADINGS =
            List.of(
                    "",
                    "",
                    "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D9E2F3\"/>",
                    "<w:shd w:val=\"pct20\" w:color=\"auto\" w:fill=\"FFFF00\"/>");

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

    /** A table with cells over several rows and columns, in colours, some without words. */
    private String table() {
        int columns = 1 + random.nextInt(4);
        int[] tall = new int[columns];
        int[] wide = new int[columns];
        StringBuilder grid = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            grid.append("<w:gridCol w:w=\"%d\"/>".formatted(600 + random.nextInt(3000)));
        }
        StringBuilder rows = new StringBuilder();
        for (int row = 1 + random.nextInt(4); row > 0; row--) {
            rows.append("<w:tr>").append(pick(ROW_LOOKS));
            int column = 0;
            while (column < columns) {
                boolean goesOn = tall[column] > 0;
                if (!goesOn) {
                    wide[column] = freeBehind(tall, column);
                    tall[column] = random.nextInt(3) == 0 ? random.nextInt(row) + 1 : 1;
                }
                rows.append(cell(wide[column], goesOn, tall[column] > 1));
                tall[column]--;
                column += wide[column];
            }
            rows.append("</w:tr>");
        }
        String look = pick(List.of("", "<w:bidiVisual/>")) + pick(PLACES);
        String lines = pick(List.of("", BORDERS, BORDERS.replace("single\"", THICK)));
        return "<w:tbl><w:tblPr>%s%s</w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>"
                .formatted(look, lines, grid, rows);
    }

    /** Over how many columns a cell can reach that begins in one. */
    private int freeBehind(int[] tall, int column) {
        int free = 1;
        while (column + free < tall.length && tall[column + free] == 0 && random.nextInt(4) == 0) {
            free++;
        }
        return free;
    }

    private String cell(int width, boolean goesOn, boolean more) {
        String merged = goesOn ? "<w:vMerge/>" : more ? "<w:vMerge w:val=\"restart\"/>" : "";
        String span = width > 1 ? "<w:gridSpan w:val=\"" + width + "\"/>" : "";
        String words = goesOn || random.nextInt(4) == 0 ? "" : runs();
        return "<w:tc><w:tcPr>"
                + span
                + merged
                + (goesOn ? "" : pick(CELL_LINES) + pick(SHADINGS))
                + "</w:tcPr>"
                + p(pick(SPACINGS).replaceFirst("(.+)", "<w:pPr>$1</w:pPr>"), words)
                + (random.nextInt(5) == 0 ? p() : "")
                + "</w:tc>";
    }

    private String section() {
        boolean broad = random.nextBoolean();
        return p("<w:pPr>" + sectPr(broad) + "</w:pPr>", random.nextBoolean() ? "" : runs());
    }

    private String sectPr(boolean broad) {
        return "<w:sectPr>"
                + pick(List.of("", "<w:type w:val=\"continuous\"/>"))
                + (broad
                        ? "<w:pgSz w:w=\"15840\" w:h=\"12240\" w:orient=\"landscape\"/>"
                        : "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>")
                + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""
                + " w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>";
    }

    private MadeDocument made(int count) {
        StringBuilder body = new StringBuilder();
        boolean sectioned = random.nextBoolean();
        String same = "";
        for (int i = 0; i < count; i++) {
            boolean again = random.nextInt(3) > 0;
            same = again ? same : properties();
            switch (random.nextInt(12)) {
                case 0 -> body.append(p());
                case 1 -> body.append(sectioned && random.nextBoolean() ? section() : table());
                case 2 -> body.append(p("", "<w:r><w:br w:type=\"page\"/></w:r>" + runs()));
                default -> body.append(p(same, runs()));
            }
        }
        body.append(sectioned ? sectPr(random.nextBoolean()) : "");
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
                + list
                + pick(List.of("", "", "", "<w:bidi/>"))
                + pick(SPACINGS)
                + pick(INDENTS)
                + pick(List.of("", "", "<w:contextualSpacing/>"))
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
