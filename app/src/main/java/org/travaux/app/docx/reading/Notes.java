package org.travaux.app.docx.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads footnotes and endnotes: those that are referred to, in the order in which they are. */
final class Notes {
    private final Map<String, List<WordParagraph>> byName = new HashMap<>();

    /** Reads a part of notes of one kind, {@code footnote}. */
    void read(XmlPart part, String kind, BodyReader body) throws WordException {
        part.children(
                name -> {
                    String id = part.attribute("id");
                    if (name.equals("w:" + kind)) {
                        byName.put(kind + id, paragraphs(body.blocks()));
                    }
                });
    }

    private static List<WordParagraph> paragraphs(List<WordBlock> blocks) {
        List<WordParagraph> paragraphs = new ArrayList<>();
        for (WordBlock block : blocks) {
            switch (block) {
                case WordParagraph paragraph -> paragraphs.add(paragraph);
                case WordTable table ->
                        table.rows().stream()
                                .flatMap(row -> row.stream())
                                .forEach(cell -> paragraphs.addAll(paragraphs(cell.content())));
            }
        }
        return paragraphs;
    }

    /** The notes of these names; an empty one where there is none. */
    List<List<WordParagraph>> of(List<String> names) {
        return names.stream().map(name -> byName.getOrDefault(name, List.of())).toList();
    }
}
