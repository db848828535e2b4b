package org.travaux.app.docx.reading;

import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what is drawn at a place: pictures, text boxes, whose paragraphs follow the one that they
 * are in, charts and diagrams, and words that are drawn as a picture is.
 */
final class DrawingReader {
    private final XmlPart part;
    private final BodyReader body;
    private final ParagraphReader paragraph;
    private final List<WordBlock> boxes = new ArrayList<>();
    private String described = "";
    private boolean picture;
    private boolean box;

    DrawingReader(XmlPart part, BodyReader body, ParagraphReader paragraph) {
        this.part = part;
        this.body = body;
        this.paragraph = paragraph;
    }

    /** Reads the element that was entered last, and returns what stands in its text boxes. */
    List<WordBlock> read() throws WordException {
        part.children(this::child);
        if (picture) {
            paragraph.leave(Kind.PICTURE, described);
        }
        if (box) {
            paragraph.leave(Kind.TEXT_BOX, "");
        }
        return boxes;
    }

    private void child(String name) throws WordException {
        switch (name) {
            case "w:txbxContent", "txbxContent" -> {
                box = true;
                boxes.addAll(body.blocks());
            }
            case "mc:AlternateContent" -> part.alternatives(this::child);
            case "docPr" -> {
                String description = part.attribute("descr");
                described = description.isEmpty() ? part.attribute("name") : description;
            }
            case "blip", "imagedata" -> {
                picture = true;
                body.leaveOutside(part.relation("link"), paragraph.index());
            }
            case "textpath" -> {
                String words = part.attribute("string").strip();
                if (!words.isEmpty()) {
                    paragraph.leave(Kind.DRAWN_WORDS, words);
                }
            }
            case "relIds" -> paragraph.leave(Kind.DIAGRAM, body.target(part.relation("dm")));
            case "chart" -> paragraph.leave(Kind.DIAGRAM, body.target(part.relation("id")));
            default -> part.children(this::child);
        }
    }
}
