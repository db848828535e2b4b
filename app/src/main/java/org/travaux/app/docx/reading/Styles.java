package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.app.docx.reading.tables.Borders;
import org.travaux.app.docx.reading.tables.TableStyle;
import org.travaux.app.docx.style.WordStyle;
import org.travaux.markup.draft.looks.CellLine;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.looks.ParagraphSpacing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The styles of a document, each with what it takes from those it is based on. */
final class Styles {
    /** What is said where nothing is said. */
    private static final Style NONE =
            new Style(
                    "",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    new Indentation(),
                    new ParagraphRoom(),
                    null,
                    new TableStyle(),
                    false);

    private static final int MOST_BASES = 50;
    private static final String OUR_STYLE = "ParagraphLabel";
    private static final String OUR_TABLE = "TableGrid";

    private final Map<String, Style> all = new HashMap<>();
    private final Set<String> characterStyles = new HashSet<>();
    private final ParagraphProperties defaults = new ParagraphProperties();
    private String normal = "";
    private String normalTable = "";

    /** A style, with null for what it does not say. */
    private record Style(
            String name,
            @Nullable String basedOn,
            @Nullable Boolean bold,
            @Nullable Boolean italic,
            @Nullable Boolean hidden,
            @Nullable Integer outline,
            @Nullable String list,
            @Nullable Integer listLevel,
            @Nullable Boolean capitals,
            @Nullable String alignment,
            @Nullable Boolean newPage,
            Indentation indentation,
            ParagraphRoom spacing,
            @Nullable Boolean rightToLeft,
            TableStyle table,
            boolean character) {}

    /** Reads the part; no part has no styles. */
    static Styles read(@Nullable XmlPart part) throws WordException {
        Styles styles = new Styles();
        if (part != null) {
            part.children(
                    name -> {
                        switch (name) {
                            case "w:style" -> styles.readStyle(part);
                            case "w:docDefaults" -> styles.readDefaults(part);
                            default -> {}
                        }
                    });
        }
        return styles;
    }

    /** Reads what holds where no style says otherwise. */
    private void readDefaults(XmlPart part) throws WordException {
        part.children(
                name -> {
                    switch (name) {
                        case "w:pPrDefault" -> readDefaults(part);
                        case "w:pPr" -> defaults.read(part);
                        default -> {}
                    }
                });
    }

    private void readStyle(XmlPart part) throws WordException {
        String id = part.attribute("styleId");
        boolean character = part.attribute("type").equals("character");
        boolean paragraph = part.attribute("type").equals("paragraph");
        if (paragraph && isOn(part.attribute("default"))) {
            normal = id;
        }
        if (part.attribute("type").equals("table") && isOn(part.attribute("default"))) {
            normalTable = id;
        }
        String[] names = {"", ""};
        RunProperties run = new RunProperties();
        ParagraphProperties properties = new ParagraphProperties();
        TableStyle table = new TableStyle();
        part.children(
                name -> {
                    switch (name) {
                        case "w:name" -> names[0] = new WordStyle(part.value()).name();
                        case "w:basedOn" -> names[1] = part.value();
                        case "w:rPr" -> run.read(part);
                        case "w:pPr" -> properties.read(part);
                        default -> table.read(name, part);
                    }
                });
        all.put(
                id,
                new Style(
                        names[0],
                        names[1].isEmpty() ? null : names[1],
                        run.bold,
                        run.italic,
                        run.hidden,
                        properties.outline,
                        properties.list,
                        properties.listLevel,
                        run.capitals,
                        properties.alignment,
                        properties.newPage,
                        properties.indentation,
                        properties.spacing,
                        properties.rightToLeft,
                        table,
                        character));
        if (character) {
            characterStyles.add(id);
        }
    }

    private static boolean isOn(String written) {
        return written.equals("1") || written.equals("true") || written.equals("on");
    }

    /** Whether they are those of this program. */
    boolean isOurs() {
        return characterStyles.contains(OUR_STYLE);
    }

    /** The id of the style that paragraphs without one have. */
    String normal() {
        return normal;
    }

    /** A style's name; the usual one's if it is not defined. */
    String name(String id) {
        Style style = all.get(id);
        return style == null ? WordStyle.NORMAL.name() : style.name;
    }

    /** The colour behind a part of tables of a style; null if nothing is said of it. */
    @Nullable String shading(String id, String where) {
        return find(id.isEmpty() ? normalTable : id, style -> style.table.shading(where));
    }

    /** Whether a style is bold as words are; in our own documents it marks brackets, not words. */
    boolean isBold(@Nullable String id) {
        return !isOurs() && Boolean.TRUE.equals(find(id, Style::bold));
    }

    /**
     * The line at a side of a part of tables of a style, or of none if the id is empty; null if it
     * does not say. In our own documents a house may dress the style: as we draw it, it has all.
     */
    @Nullable CellLine line(String id, String where, Borders.Side side) {
        return (isOurs() && id.equals(OUR_TABLE))
                ? CellLine.PLAIN
                : find(id.isEmpty() ? normalTable : id, style -> style.table.line(where, side));
    }

    boolean isItalic(@Nullable String id) {
        return !isOurs() && Boolean.TRUE.equals(find(id, Style::italic));
    }

    boolean isHidden(@Nullable String id) {
        return Boolean.TRUE.equals(find(id, Style::hidden));
    }

    /** Whether words in a style are shown in capital letters. */
    boolean isCapitals(@Nullable String id) {
        return Boolean.TRUE.equals(find(id, Style::capitals));
    }

    /** How lines of a style's paragraphs stand, as Word calls it, or null. */
    @Nullable String alignment(String id) {
        return find(id, Style::alignment);
    }

    /** How far a style's paragraphs stand in, where a paragraph does not say so itself. */
    ParagraphIndent indent(String id, Indentation own) {
        Indentation all = new Indentation();
        all.start = own.start == null ? find(id, each -> each.indentation.start) : own.start;
        all.end = own.end == null ? find(id, each -> each.indentation.end) : own.end;
        all.firstLine = own.firstLine;
        if (all.firstLine == null) {
            all.firstLine = find(id, each -> each.indentation.firstLine);
        }
        return all.indent();
    }

    /**
     * How much room is around a style's paragraphs, where a paragraph does not say so itself.
     *
     * @param table the id of the style of the table they stand in; empty if there is none
     */
    ParagraphRoom spacing(String id, ParagraphRoom own, String table) {
        ParagraphRoom all = new ParagraphRoom();
        all.otherwise(own);
        chain(id).forEach(style -> all.otherwise(style.spacing));
        chain(table).forEach(style -> all.otherwise(style.spacing));
        all.otherwise(defaults.spacing);
        return all;
    }

    /** The room around our own paragraphs of which nothing is said; null in others' documents. */
    @Nullable ParagraphSpacing usual() {
        return isOurs() ? spacing(normal, new ParagraphRoom(), "").spacing() : null;
    }

    /** Whether a style's paragraphs are written from right to left. */
    boolean isRightToLeft(String id) {
        Boolean said = find(id, Style::rightToLeft);
        return Boolean.TRUE.equals(said == null ? defaults.rightToLeft : said);
    }

    /** Whether a style's paragraphs each begin a page. */
    boolean isNewPage(String id) {
        return Boolean.TRUE.equals(find(id, Style::newPage));
    }

    /** How deep a heading is that has the style; -1 if it is none. */
    int outline(String id) {
        Integer outline = find(id, Style::outline);
        return outline == null || outline > 8 ? -1 : outline;
    }

    /** The list that a style's paragraphs are points of, or null. */
    @Nullable String list(String id) {
        return find(id, Style::list);
    }

    @Nullable Integer listLevel(String id) {
        return find(id, Style::listLevel);
    }

    /** What a style or the nearest one it is based on says; null if none does. */
    private <T> @Nullable T find(@Nullable String id, Function<Style, @Nullable T> property) {
        for (Style style : chain(id)) {
            T said = property.apply(style);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /**
     * A style and those it is based on, the nearest first; based on itself, or on more than anybody
     * ever made by hand, it has no more.
     */
    private List<Style> chain(@Nullable String id) {
        Set<String> seen = new HashSet<>();
        List<Style> chain = new ArrayList<>();
        String at = id;
        while (at != null && seen.size() < MOST_BASES && seen.add(at)) {
            Style style = all.getOrDefault(at, NONE);
            chain.add(style);
            at = style.basedOn;
        }
        return chain;
    }
}
