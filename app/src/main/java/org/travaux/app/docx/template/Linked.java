package org.travaux.app.docx.template;

import org.travaux.app.docx.reading.parts.Relations.Relation;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.travaux.app.docx.reading.parts.WordPackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Something that a part of a template refers to: a picture or a font with its bytes, or the address
 * of a link.
 */
final class Linked {
    /** The types of content by the endings that pictures and fonts have. */
    private static final Map<String, String> CONTENT =
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

    private final String id;
    private final String type;
    private final String extension;
    private final byte[] bytes;
    private final String address;

    private Linked(String id, String type, String extension, byte[] bytes, String address) {
        this.id = id;
        this.type = type;
        this.extension = extension;
        this.bytes = bytes;
        this.address = address;
    }

    /** The id under which the part refers to it. */
    String id() {
        return id;
    }

    /** The last word of its type, {@code image}. */
    String type() {
        return type;
    }

    /** The ending of its file's name, in small letters; empty for a link. */
    String extension() {
        return extension;
    }

    /** The type of what is in its file; empty for a link. */
    String content() {
        return CONTENT.getOrDefault(extension, "");
    }

    /** What is in its file; nothing for a link. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** The address of a link; empty for all else. */
    String address() {
        return address;
    }

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
