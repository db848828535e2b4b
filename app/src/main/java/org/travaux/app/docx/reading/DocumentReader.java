package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.parts.CirculatedPart;
import org.travaux.app.docx.reading.model.Leftover;
import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordComment;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordNote;
import org.travaux.app.docx.reading.numbering.Lists;
import org.travaux.app.docx.reading.parts.Relations;
import org.travaux.app.docx.reading.parts.Relations.Relation;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.travaux.app.docx.reading.parts.WordPackage;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.markup.draft.looks.PageWords;
import org.travaux.markup.draft.records.Circulated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a document part by part: what explains the text first, then the text, then its notes. */
final class DocumentReader {
    /** Of a diagram no more words are told than one reads in a sentence. */
    private static final int LONGEST_TOLD = 200;

    private final WordPackage parts;
    private final String main;
    private final Relations relations;
    private final Gathered gathered = new Gathered();
    private String title = "";
    private String subject = "";

    private DocumentReader(WordPackage parts) throws WordException {
        this.parts = parts;
        this.main = parts.mainPart();
        this.relations = parts.relations(main);
    }

    static WordDocument read(WordPackage parts) throws WordException {
        return new DocumentReader(parts).read();
    }

    private WordDocument read() throws WordException {
        readProperties();
        Styles styles;
        try (XmlPart part = related("styles")) {
            styles = Styles.read(part);
        }
        Lists lists;
        try (XmlPart part = related("numbering")) {
            lists = Lists.read(part);
        }
        List<WordBlock> body = gathered.sections.applied(readBody(styles, lists));
        gathered.newPage = false;
        int columns = gathered.sections.inColumns();
        if (columns >= 0) {
            gathered.leave(Kind.TEXT_COLUMNS, columns, "");
        }
        List<WordNote> notes = readNotes(styles, lists);
        Map<String, WordComment> comments;
        try (XmlPart part = related("comments")) {
            comments = CommentReader.read(part, styles);
        }
        Furniture furniture = new Furniture(parts, relations, styles, gathered);
        PageWords pages = furniture.read();
        leaveParts();
        List<Leftover> left = new ArrayList<>();
        for (Leftover each : gathered.leftovers()) {
            left.add(told(each));
        }
        return new WordDocument(
                title,
                subject,
                circulated(parts),
                body,
                notes,
                comments,
                styles.isOurs(),
                gathered.sections.paper(),
                pages,
                styles.usual(),
                left);
    }

    private @Nullable XmlPart related(String type) throws WordException {
        String name = relations.part(type);
        return name == null ? null : parts.part(name);
    }

    private void readProperties() throws WordException {
        String name = parts.relations("").part("core-properties");
        if (name == null) {
            return;
        }
        try (XmlPart part = parts.part(name)) {
            if (part != null) {
                part.children(
                        property -> {
                            switch (property) {
                                case "title" -> title = part.text().strip();
                                case "subject" -> subject = part.text().strip();
                                default -> {}
                            }
                        });
            }
        }
    }

    /** What a document was sent to a delegation as; null if it does not say so, or not legibly. */
    static @Nullable Circulated circulated(WordPackage parts) throws WordException {
        String name = parts.relations("").part("custom-properties");
        Map<String, String> properties = new HashMap<>();
        try (XmlPart part = name == null ? null : parts.part(name)) {
            if (part != null) {
                part.children(
                        _ -> {
                            String property = part.attribute("name");
                            if (CirculatedPart.isOne(property)) {
                                part.children(_ -> properties.put(property, part.text()));
                            }
                        });
            }
        } catch (WordException e) {
            // What is damaged says nothing; the text is what matters.
            return null;
        }
        return CirculatedPart.of(properties);
    }

    private List<WordBlock> readBody(Styles styles, Lists lists) throws WordException {
        List<WordBlock> blocks = new ArrayList<>();
        try (XmlPart part = parts.part(main)) {
            if (part == null) {
                throw new WordException(Reason.NO_DOCUMENT);
            }
            if (!part.name().equals("w:document")) {
                boolean other =
                        part.name().equals("workbook") || part.name().equals("presentation");
                throw new WordException(other ? Reason.OTHER_OFFICE : Reason.NO_DOCUMENT);
            }
            BodyReader body = new BodyReader(part, styles, lists, relations, gathered);
            part.children(
                    name -> {
                        if (name.equals("w:body")) {
                            blocks.addAll(body.blocks());
                        }
                    });
        }
        return blocks;
    }

    private List<WordNote> readNotes(Styles styles, Lists lists) throws WordException {
        FootnoteReader notes = new FootnoteReader();
        for (String kind : List.of("footnote", "endnote")) {
            String name = relations.part(kind + "s");
            try (XmlPart part = related(kind + "s")) {
                if (name != null && part != null) {
                    Relations links = parts.relations(name);
                    BodyReader body = new BodyReader(part, styles, lists, links, gathered);
                    notes.read(part, kind, body);
                }
            }
        }
        return notes.of(gathered.notes, styles.isOurs());
    }

    /** What is told of something left behind: of a diagram the words, where its part was named. */
    private Leftover told(Leftover left) throws WordException {
        if (left.kind() != Kind.DIAGRAM || left.detail().isEmpty()) {
            return left;
        }
        StringBuilder words = new StringBuilder();
        try (XmlPart part = parts.part(left.detail())) {
            if (part != null) {
                part.elements(
                        name -> {
                            if (name.equals("t") || name.equals("v")) {
                                addWords(part.text(), words);
                            }
                        });
            }
        }
        return new Leftover(left.kind(), left.paragraph(), words.toString());
    }

    private static void addWords(String more, StringBuilder words) {
        boolean worded = more.codePoints().anyMatch(Character::isLetter);
        if (worded && words.length() < LONGEST_TOLD) {
            words.append(words.isEmpty() ? "" : " ").append(more.strip());
        }
    }

    private void leaveParts() throws WordException {
        if (parts.hasAny("vbaproject.bin")) {
            gathered.leave(Kind.MACROS, -1, "");
        }
        List<Relation> all = new ArrayList<>(relations.all());
        String settings = relations.part("settings");
        if (settings != null) {
            all.addAll(parts.relations(settings).all());
        }
        for (Relation relation : all) {
            boolean told = relation.type().equals("hyperlink") || relation.type().equals("image");
            if (relation.outside() && !told) {
                gathered.leave(Kind.OUTSIDE, -1, relation.target());
            }
        }
    }
}
