package org.travaux.app.viewmodel.display;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Element;

import java.util.Locale;

/** What can be seen of a stretch of text. Several hold at once. */
public enum TextStyle {
    /** A bracket character of contested text. */
    BRACKET,
    /** The first, fourth, … alternative of a choice. */
    ALTERNATIVE_1,
    ALTERNATIVE_2,
    ALTERNATIVE_3,
    /** In a choice that stands in no other. */
    DEPTH_1,
    DEPTH_2,
    DEPTH_3,
    /** In a choice that stands in three others or more. */
    DEPTH_4,
    /** In brackets that reach over several paragraphs. */
    SPANNING,
    /** The note behind a bracket, {@code (+CHN)}. */
    POSITION_NOTE,
    SUPPORTS,
    OPPOSES,
    PENDING,
    PLACEHOLDER,
    STATUS,
    EDITORIAL,
    CITATION,
    EDITORS_NOTE,
    FOOTNOTE,
    LINK,
    /** Agreed by itself: in informals, or nobody wrote down where. */
    AGREED,
    AGREED_IN_WORKING_GROUP,
    AGREED_IN_PLENARY,
    BOLD,
    ITALIC,
    ERROR,
    WARNING,
    INFO,
    /** A remark on the language. */
    LANGUAGE,
    /** What other languages do not say. */
    DIFFERENT,
    /** What a search has found. */
    FOUND,
    /** The match that the search stands at. */
    FOUND_HERE;

    /** The name that style sheets know it by. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the nth alternative of a choice looks, counted from 0. */
    public static TextStyle alternative(int index) {
        return switch (index % 3) {
            case 0 -> ALTERNATIVE_1;
            case 1 -> ALTERNATIVE_2;
            default -> ALTERNATIVE_3;
        };
    }

    /** How text at a depth of nesting looks, counted from 1. */
    public static TextStyle depth(int depth) {
        return switch (depth) {
            case 0, 1 -> DEPTH_1;
            case 2 -> DEPTH_2;
            case 3 -> DEPTH_3;
            default -> DEPTH_4;
        };
    }

    /** How those who take a stance look. */
    public static TextStyle of(Stance stance) {
        return switch (stance) {
            case SUPPORTS, PROPOSES -> SUPPORTS;
            case OPPOSES -> OPPOSES;
            case TO_COME_BACK, RESERVES, AD_REFERENDUM, PENDING, OTHER -> PENDING;
        };
    }

    /** How words look that were agreed by themselves, somewhere. */
    static TextStyle agreedIn(@Nullable Forum forum) {
        return switch (forum) {
            case WORKING_GROUP -> AGREED_IN_WORKING_GROUP;
            case PLENARY -> AGREED_IN_PLENARY;
            case INFORMALS -> AGREED;
            case null -> AGREED;
        };
    }

    static TextStyle of(Element.Kind kind) {
        return switch (kind) {
            case PLACEHOLDER -> PLACEHOLDER;
            case STATUS -> STATUS;
            case EDITORIAL -> EDITORIAL;
            case CITATION -> CITATION;
            case NOTE -> EDITORS_NOTE;
            case FOOTNOTE -> FOOTNOTE;
            case LINK -> LINK;
        };
    }

    static TextStyle of(Diagnostic found) {
        if (found.code().topic().isLanguage()) {
            return LANGUAGE;
        }
        return switch (found.severity()) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
