package org.travaux.markup.draft.format;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.looks.DocumentLook;
import org.travaux.markup.draft.looks.PageWords;
import org.travaux.markup.draft.looks.Paper;
import org.travaux.markup.draft.looks.ParagraphSpacing;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes how a draft's documents look as a whole, in its file. */
final class DocumentLookFields {
    static final String FIELD = "look";

    private static final String PLACE = FIELD + ".";
    private static final String PAPER = "paper";
    private static final String PAGES = "pages";

    private DocumentLookFields() {}

    /** What the file says; nothing if it has no such field. */
    static DocumentLook read(JsonNode draft) throws DraftFormatException {
        if (DraftReader.isLeftOut(draft, FIELD)) {
            return DocumentLook.NONE;
        }
        JsonNode node = DraftReader.object(draft.path(FIELD), PLACE);
        return new DocumentLook(LayoutFields.spacing(node, PLACE), paper(node), pages(node));
    }

    private static @Nullable Paper paper(JsonNode look) throws DraftFormatException {
        if (!look.has(PAPER)) {
            return null;
        }
        int[] sides = LayoutFields.numbers(look, PAPER, PLACE, 6);
        if (!Paper.isOne(sides[0], sides[1], sides[2], sides[3], sides[4], sides[5])) {
            throw DraftReader.wrong(PLACE + PAPER, look.path(PAPER));
        }
        return new Paper(sides[0], sides[1], sides[2], sides[3], sides[4], sides[5]);
    }

    private static Map<Language, PageWords> pages(JsonNode look) throws DraftFormatException {
        Map<Language, PageWords> pages = new LinkedHashMap<>();
        if (look.has(PAGES)) {
            String place = PLACE + PAGES;
            for (Map.Entry<String, JsonNode> each :
                    DraftReader.object(look.path(PAGES), place).properties()) {
                String own = place + "." + each.getKey();
                if (!Language.isTag(each.getKey())) {
                    throw DraftReader.wrong(own, each.getValue());
                }
                JsonNode words = DraftReader.object(each.getValue(), own);
                pages.put(new Language(each.getKey()), words(words, own + "."));
            }
        }
        return pages;
    }

    private static PageWords words(JsonNode node, String place) throws DraftFormatException {
        List<String> head = lines(node, "head", place);
        List<String> foot = lines(node, "foot", place);
        return new PageWords(
                head == null ? List.of() : head,
                foot == null ? List.of() : foot,
                lines(node, "firstHead", place),
                lines(node, "firstFoot", place));
    }

    private static @Nullable List<String> lines(JsonNode node, String field, String place)
            throws DraftFormatException {
        return node.has(field) ? DraftReader.strings(node, field, place) : null;
    }

    /** The field, with a comma behind it; nothing if nothing is said. */
    static String write(Draft draft) {
        DocumentLook look = draft.look();
        if (look.equals(DocumentLook.NONE)) {
            return "";
        }
        List<String> fields = new ArrayList<>();
        ParagraphSpacing spacing = look.spacing();
        if (spacing != null) {
            fields.add(LayoutFields.write(spacing));
        }
        Paper paper = look.paper();
        if (paper != null) {
            List<Integer> sides =
                    List.of(
                            paper.width(),
                            paper.height(),
                            paper.top(),
                            paper.right(),
                            paper.bottom(),
                            paper.left());
            fields.add(DraftWriter.field(PAPER, sides));
        }
        Map<String, PageWords> pages = new TreeMap<>();
        look.pages().forEach((language, words) -> pages.put(language.tag(), words));
        if (!pages.isEmpty()) {
            List<String> languages = new ArrayList<>();
            pages.forEach((tag, words) -> languages.add(" \"" + tag + "\":" + write(words)));
            fields.add("\"" + PAGES + "\":{\n" + String.join(",\n", languages) + "}");
        }
        return "\"" + FIELD + "\":{" + String.join(",", fields) + "},\n";
    }

    private static String write(PageWords words) {
        List<String> fields = new ArrayList<>();
        add("head", words.head().isEmpty() ? null : words.head(), fields);
        add("foot", words.foot().isEmpty() ? null : words.foot(), fields);
        add("firstHead", words.firstHead(), fields);
        add("firstFoot", words.firstFoot(), fields);
        return "{" + String.join(",", fields) + "}";
    }

    private static void add(String field, @Nullable List<String> lines, List<String> fields) {
        if (lines != null) {
            fields.add(DraftWriter.field(field, lines));
        }
    }
}
