package org.travaux.app.docx.template;

import org.travaux.app.docx.reading.Relations.Relation;
import org.travaux.app.docx.reading.WordException;
import org.travaux.app.docx.reading.WordException.Reason;
import org.travaux.app.docx.reading.WordPackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Something that a part of a template refers to: a picture or a font with its bytes, or the address
 * of a link.
 *
 * @param id under which the part refers to it
 * @param type the last word of its type, {@code image}
 * @param extension of its file's name, in small letters; empty for a link
 * @param address of a link; empty for all else
 */
record Linked(String id, String type, String extension, byte[] bytes, String address) {
    /** The types of content by the endings that pictures and fonts have. */
    static final Map<String, String> CONTENT =
            Map.of(
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "gif", "image/gif",
                    "bmp", "image/bmp",
                    "tif", "image/tiff",
                    "tiff", "image/tiff",
                    "emf", "image/x-emf",
                    "wmf", "image/x-wmf",
                    "odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont");

    private static final Set<String> EMBEDDED = Set.of("image", "font");

    /**
     * What a part refers to.
     *
     * @throws WordException if that is outside, or something that is not taken over
     */
    static List<Linked> of(WordPackage parts, String part) throws WordException {
        List<Linked> all = new ArrayList<>();
        for (Relation relation : parts.relations(part).all()) {
            all.add(of(parts, relation));
        }
        return all;
    }

    private static Linked of(WordPackage parts, Relation relation) throws WordException {
        String target = relation.target();
        if (relation.type().equals("hyperlink") && relation.outside()) {
            return new Linked(relation.id(), "hyperlink", "", new byte[0], target);
        }
        if (relation.outside()) {
            throw new WordException(Reason.TEMPLATE_OUTSIDE, target);
        }
        String extension = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        byte[] bytes = parts.bytes(target);
        if (!EMBEDDED.contains(relation.type()) || !CONTENT.containsKey(extension)) {
            throw new WordException(Reason.TEMPLATE_OBJECT, target);
        }
        if (bytes == null) {
            throw new WordException(Reason.DAMAGED, target);
        }
        return new Linked(relation.id(), relation.type(), extension, bytes, "");
    }
}
