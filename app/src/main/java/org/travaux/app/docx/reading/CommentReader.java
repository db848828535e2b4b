package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordComment;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.numbering.Lists;
import org.travaux.app.docx.reading.parts.Relations;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the comments of a document. */
final class CommentReader {
    private static final String OUR_NOTES = "Position";

    private CommentReader() {}

    /** The comments by id; no part has none. */
    static Map<String, WordComment> read(@Nullable XmlPart part, Styles styles)
            throws WordException {
        Map<String, WordComment> comments = new LinkedHashMap<>();
        if (part != null) {
            BodyReader body =
                    new BodyReader(part, styles, new Lists(), Relations.NONE, new Gathered());
            part.children(
                    _ -> {
                        String id = part.attribute("id");
                        String author = part.attribute("author").strip();
                        String initials = part.attribute("initials");
                        boolean dated = RunProperties.isDated(part);
                        List<WordBlock> said = body.blocks();
                        String text =
                                said.stream()
                                        .map(CommentReader::text)
                                        .collect(Collectors.joining("\n"));
                        List<WordRun> written = styles.isOurs() ? written(said) : List.of();
                        comments.put(
                                id,
                                new WordComment(
                                        id, author, text.strip(), initials, dated, written));
                    });
        }
        return comments;
    }

    private static List<WordRun> written(List<WordBlock> said) {
        return said.stream()
                .filter(WordParagraph.class::isInstance)
                .flatMap(block -> ((WordParagraph) block).runs().stream())
                .filter(run -> OUR_NOTES.equals(run.look().style()))
                .toList();
    }

    private static String text(WordBlock block) {
        return switch (block) {
            case WordParagraph paragraph ->
                    paragraph.runs().stream()
                            .filter(run -> run.deleted() == null)
                            .map(WordRun::text)
                            .collect(Collectors.joining());
            case WordTable table ->
                    table.rows().stream()
                            .flatMap(row -> row.stream())
                            .flatMap(cell -> cell.content().stream())
                            .map(CommentReader::text)
                            .collect(Collectors.joining(" "));
        };
    }
}
