package org.travaux.markup.concordance;

import org.travaux.markup.data.Language;
import org.travaux.markup.pairing.PositionClue;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Something in which two language versions of a paragraph do not say the same. */
public sealed interface Disagreement {
    Kind kind();

    /** The places that it is about, of the source language before the other. */
    List<TextPlace> places();

    /** The version that is compared with the source language's. */
    Language language();

    /** What it is about, in characters that stay the same as long as the finding is the same. */
    String about();

    /**
     * What a draft knows it by where it is meant so: the kind, the language and what it is about.
     */
    default String key() {
        return kind().id() + ":" + language() + ":" + about();
    }

    /** Something that stands in the source and in another language, and differs. */
    sealed interface BetweenTwo extends Disagreement {
        /** Where it stands in the source. */
        TextPlace one();

        /** Where it stands in the other language. */
        TextPlace other();

        @Override
        default List<TextPlace> places() {
            return List.of(one(), other());
        }

        @Override
        default Language language() {
            return other().language();
        }
    }

    /** A version has no text yet. */
    record MissingText(Language language) implements Disagreement {
        @Override
        public Kind kind() {
            return Kind.MISSING_TEXT;
        }

        @Override
        public List<TextPlace> places() {
            return List.of(new TextPlace(language, TextRange.at(0)));
        }

        @Override
        public String about() {
            return "";
        }
    }

    /**
     * The source changed after the translation did.
     *
     * @param places both texts, whole
     * @param about the fingerprint of the source that was translated
     */
    record StaleText(Language language, List<TextPlace> places, String about)
            implements Disagreement {
        public StaleText {
            places = List.copyOf(places);
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    /**
     * A choice of one version has none that corresponds in another.
     *
     * @param kind missing in a translation, or extra there
     * @param missing the language that lacks it
     * @param id the choice's id, or words that tell it from others
     */
    record MissingChoice(Kind kind, TextPlace there, Language missing, String id)
            implements Disagreement {
        @Override
        public List<TextPlace> places() {
            return List.of(there);
        }

        @Override
        public Language language() {
            return kind == Kind.EXTRA_CHOICE ? there.language() : missing;
        }

        @Override
        public String about() {
            return id;
        }
    }

    /**
     * A choice stands elsewhere in one version than in another.
     *
     * @param by how many paragraphs further down the other stands; 0 if it stands in the same one,
     *     but in another choice
     */
    record MovedChoice(TextPlace one, TextPlace other, int by, String id) implements BetweenTwo {
        @Override
        public Kind kind() {
            return Kind.MOVED_CHOICE;
        }

        @Override
        public List<TextPlace> places() {
            return by == 0 ? List.of(one, other) : List.of(one);
        }

        @Override
        public String about() {
            return id + "/" + by;
        }
    }

    /**
     * A choice has more alternatives in one version than in another.
     *
     * @param count how many in the one
     * @param otherCount how many in the other
     */
    record AlternativesDiffer(TextPlace one, int count, TextPlace other, int otherCount, String id)
            implements BetweenTwo {
        @Override
        public Kind kind() {
            return Kind.ALTERNATIVES;
        }

        @Override
        public String about() {
            return id + "/" + count + "/" + otherCount;
        }
    }

    /**
     * It is to be said, or to be looked at, what of a choice belongs together in two languages.
     *
     * @param kind {@link Kind#PAIRING}, {@link Kind#ALTERNATIVE_PAIRING} or {@link
     *     Kind#ALTERNATIVE_ORDER}
     * @param id the choice's
     */
    record Unpaired(Kind kind, TextPlace one, TextPlace other, String id) implements BetweenTwo {
        @Override
        public String about() {
            return id;
        }
    }

    /**
     * Words wait for their translation. That is never meant so.
     *
     * @param there the note that holds their place
     * @param from the language in which they are given
     * @param words as they are given
     */
    record Untranslated(TextPlace there, Language from, String words) implements Disagreement {
        @Override
        public Kind kind() {
            return Kind.UNTRANSLATED;
        }

        @Override
        public List<TextPlace> places() {
            return List.of(there);
        }

        @Override
        public Language language() {
            return there.language();
        }

        @Override
        public String about() {
            return words;
        }
    }

    /**
     * A choice, or the paragraph as a whole, has positions in one version that it does not have in
     * another. Where both sets are empty, the same positions stand on other alternatives.
     *
     * @param only what stands in the one alone
     * @param otherOnly what stands in the other alone
     * @param id the choice's; empty for the paragraph as a whole
     */
    record PositionsDiffer(
            TextPlace one,
            Set<PositionClue> only,
            TextPlace other,
            Set<PositionClue> otherOnly,
            String id)
            implements BetweenTwo {
        public PositionsDiffer {
            only = Set.copyOf(only);
            otherOnly = Set.copyOf(otherOnly);
        }

        @Override
        public Kind kind() {
            return only.isEmpty() && otherOnly.isEmpty() ? Kind.POSITION_PLACES : Kind.POSITIONS;
        }

        @Override
        public String about() {
            return id + "/" + words(only) + "/" + words(otherOnly);
        }

        private static String words(Set<PositionClue> holdings) {
            return new TreeSet<>(
                            holdings.stream()
                                    .map(each -> each.delegation() + " " + each.stance().id())
                                    .toList())
                    .stream().collect(Collectors.joining(","));
        }
    }

    /**
     * A number, a date, a name or the like stands in one version and not in the other, or another
     * stands in its place.
     *
     * @param written what stands in the one; empty if nothing corresponds to the other
     * @param otherWritten what stands in the other; empty if nothing corresponds to the one
     */
    record FactDiffers(
            Kind kind, TextPlace one, String written, TextPlace other, String otherWritten)
            implements BetweenTwo {
        @Override
        public String about() {
            return written + "/" + otherWritten;
        }
    }

    /**
     * Something of which only the number is compared: quotations, points of a list, placeholders.
     *
     * @param count how many in the one
     * @param otherCount how many in the other
     */
    record CountDiffers(Kind kind, TextPlace one, int count, TextPlace other, int otherCount)
            implements BetweenTwo {
        @Override
        public String about() {
            return count + "/" + otherCount;
        }
    }

    /**
     * Words of a version are in another language.
     *
     * @param place of the words
     * @param written the language that they are in
     */
    record OtherLanguage(TextPlace place, Language written) implements Disagreement {
        @Override
        public Kind kind() {
            return Kind.OTHER_LANGUAGE;
        }

        @Override
        public List<TextPlace> places() {
            return List.of(place);
        }

        @Override
        public Language language() {
            return place.language();
        }

        @Override
        public String about() {
            return written.tag();
        }
    }

    /**
     * Two versions differ as wholes: one is another paragraph's text, or says much less.
     *
     * @param one the end of the one
     * @param other the end of the other
     */
    record TextDiffers(Kind kind, TextPlace one, TextPlace other) implements BetweenTwo {
        @Override
        public String about() {
            return "";
        }
    }
}
