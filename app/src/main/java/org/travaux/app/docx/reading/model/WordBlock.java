package org.travaux.app.docx.reading.model;

import java.util.ArrayList;
import java.util.List;

/** What a document's body consists of. */
public sealed interface WordBlock permits WordParagraph, WordTable {
    /** The paragraphs of blocks in order, those in the cells of tables too. */
    static List<WordParagraph> paragraphs(List<? extends WordBlock> blocks) {
        List<WordParagraph> paragraphs = new ArrayList<>();
        for (WordBlock block : blocks) {
            switch (block) {
                case WordParagraph paragraph -> paragraphs.add(paragraph);
                case WordTable table ->
                        table.rows().stream()
                                .flatMap(List::stream)
                                .forEach(cell -> paragraphs.addAll(paragraphs(cell.content())));
            }
        }
        return paragraphs;
    }
}
