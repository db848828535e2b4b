package org.travaux.app.docx.revisions;

import org.travaux.app.docx.parts.DocumentPhrases;
import org.travaux.app.docx.parts.ExtraPart;
import org.travaux.app.docx.text.Look;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.tracked.Extent;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.MarkedText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What delegations say of choices and alternatives, as comments of theirs. Nobody dates them. */
public final class Comments implements ExtraPart {
    private final AuthorNames authors;
    private final Language language;
    private final DocumentPhrases phrases;
    private final List<Comment> all = new ArrayList<>();

    /**
     * A comment.
     *
     * @param written what stands around the words in the draft; empty if that is nothing special
     */
    private record Comment(String author, String initials, String said, MarkedText written) {}

    /** No comments yet. */
    public Comments(AuthorNames authors, Language language, DocumentPhrases phrases) {
        this.authors = authors;
        this.language = language;
        this.phrases = phrases;
    }

    /** Takes down what is said of an extent; the numbers of the comments, from 0. */
    List<Integer> add(Extent extent) {
        int first = all.size();
        for (DelegationPosition position : extent.positions()) {
            String name = authors.name(position.delegation());
            all.add(new Comment(name, position.delegation(), said(position), extent.frame()));
        }
        if (extent.positions().isEmpty() && !extent.frame().text().isEmpty()) {
            String nobody = authors.name(null);
            String said = phrases.say("printed.asWritten");
            all.add(new Comment(nobody, nobody.substring(0, 1), said, extent.frame()));
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = first; i < all.size(); i++) {
            numbers.add(i);
        }
        return numbers;
    }

    /** The stance, whose word it is if the notation has its own, and who spoke. */
    private String said(DelegationPosition position) {
        StringBuilder said = new StringBuilder(phrases.say("stance." + position.stance().id()));
        if (position.word() != null) {
            said.append(": ").append(position.word());
        }
        if (position.speaker() != null) {
            said.append(" (").append(authors.name(position.speaker())).append(')');
        }
        return said.toString();
    }

    @Override
    public String kind() {
        return "comments";
    }

    @Override
    public void write(Xml xml) throws IOException {
        TextWriter text = new TextWriter(xml, WordLanguage.of(language));
        for (int i = 0; i < all.size(); i++) {
            Comment comment = all.get(i);
            xml.element(
                    "w:comment",
                    _ ->
                            xml.element(
                                    "w:p",
                                    _ -> {
                                        xml.element(
                                                "w:pPr",
                                                pPr -> pPr.value("w:pStyle", "AnnotationText"));
                                        text.write(comment.said, null);
                                        if (!comment.written.text().isEmpty()) {
                                            text.write(" ", null);
                                            text.write(comment.written, Look.POSITION);
                                        }
                                    }),
                    "w:id",
                    Integer.toString(i),
                    "w:author",
                    comment.author,
                    "w:initials",
                    comment.initials);
        }
    }
}
