package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.WrittenLanguage;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.WordKinds;
import org.travaux.markup.profile.WordKinds.Kind;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.text.TextRange;

import java.lang.Character.UnicodeScript;
import java.util.Objects;

/**
 * Whether two brackets with a space between them are alternatives, by what stands in them ({@code
 * docs/decisions/adjacent-brackets.md}).
 */
final class SideBySide {
    private static final int AROUND = 200;
    private static final int SHORT = 4;
    private static final int NOT_LONG = 6;
    private static final int SHORTEST_HEAD = 3;

    /** Letters before it are in every language. */
    private static final char FIRST_TELLING = '\u0080';

    private static final String LATIN =
            Objects.requireNonNull(WrittenLanguage.plain(UnicodeScript.LATIN)).tag();

    /** What two brackets side by side are. */
    enum Verdict {
        ALTERNATIVES(true, true),
        LIKELY_ALTERNATIVES(true, false),
        LIKELY_PASSAGES(false, false),
        PASSAGES(false, true);

        private final boolean join;
        private final boolean sure;

        Verdict(boolean join, boolean sure) {
            this.join = join;
            this.sure = sure;
        }

        /** Whether they are read as one choice. */
        boolean join() {
            return join;
        }

        /** Whether nobody need be asked. */
        boolean isSure() {
            return sure;
        }
    }

    private final WordKinds kinds;
    private final BracketWording left;
    private final BracketWording right;

    private SideBySide(WordKinds kinds, BracketWording left, BracketWording right) {
        this.kinds = kinds;
        this.left = left;
        this.right = right;
    }

    /**
     * What two brackets of a text are, by the words in them. Where brackets stand within one of
     * them, its words are not settled, and neither is what they make of the two: these are apart.
     */
    static Verdict of(SyntaxTree tree, Entry left, Entry right, Profile profile) {
        String source = tree.source();
        Verdict verdict = byWords(tree, left, right, profile);
        boolean open =
                verdict.join()
                        && (holdsBracket(source, left.words())
                                || holdsBracket(source, right.words()));
        return open ? Verdict.LIKELY_PASSAGES : verdict;
    }

    private static boolean holdsBracket(String source, TextRange words) {
        int bracket = source.indexOf('[', words.start(), words.end());
        return bracket >= 0;
    }

    private static Verdict byWords(SyntaxTree tree, Entry left, Entry right, Profile profile) {
        String source = tree.source();
        boolean told = tree.mayHoldCyrillic() || WrittenLanguage.areLatinTold();
        String language = told ? language(source, left.words(), right.words()) : LATIN;
        WordKinds kinds = profile.wordKinds(language);
        BracketWording one = left.wording(source, kinds);
        BracketWording other = right.wording(source, kinds);
        return one.isEmpty() || other.isEmpty()
                ? Verdict.PASSAGES
                : new SideBySide(kinds, one, other).verdict();
    }

    /**
     * The language of the words: Kazakh by its own letters, Russian by the script. The text around
     * them has no say, for it may change without them.
     */
    private static String language(String source, TextRange left, TextRange right) {
        int from = Math.max(left.start(), left.end() - AROUND);
        int to = Math.min(right.end(), right.start() + AROUND);
        String plain = LATIN;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c < FIRST_TELLING) {
                continue;
            }
            WrittenLanguage owner = WrittenLanguage.ownerOf(c);
            if (owner != null) {
                return owner.tag();
            }
            WrittenLanguage usual = WrittenLanguage.plainOf(c);
            plain = usual == null || WrittenLanguage.isLatin(c) ? plain : usual.tag();
        }
        return plain;
    }

    private Verdict verdict() {
        Verdict verdict = byPoints();
        verdict = verdict == null ? bySmallWords() : verdict;
        verdict = verdict == null ? byBeginnings() : verdict;
        verdict = verdict == null ? byHeads() : verdict;
        return verdict == null ? Verdict.LIKELY_PASSAGES : verdict;
    }

    private @Nullable Verdict byPoints() {
        if (right.wholly() == Kind.OTHER) {
            return Verdict.ALTERNATIVES;
        }
        if (right.beginsWithPoint()) {
            return left.beginsWithPoint() ? Verdict.LIKELY_PASSAGES : Verdict.PASSAGES;
        }
        if (left.endsWithPoint()) {
            return right.endsWithPoint() ? Verdict.LIKELY_PASSAGES : Verdict.PASSAGES;
        }
        return null;
    }

    /** One of them is nothing but a small word: then the other is of its kind, or goes with it. */
    private @Nullable Verdict bySmallWords() {
        Kind one = left.wholly();
        Kind other = right.wholly();
        if (one != null && one == other) {
            return Verdict.ALTERNATIVES;
        }
        if (one == Kind.NUMBER || other == Kind.NUMBER) {
            boolean both = left.hasNumber() && right.hasNumber();
            boolean brief = left.isWithin(SHORT) && right.isWithin(SHORT);
            return both && brief ? Verdict.ALTERNATIVES : Verdict.PASSAGES;
        }
        if (one != null && one != Kind.OTHER) {
            return one == right.beginsWith() && one != Kind.CONJUNCTION
                    ? Verdict.ALTERNATIVES
                    : Verdict.PASSAGES;
        }
        if (other == null) {
            return null;
        }
        if (other == left.endsWith() && other == Kind.MODAL) {
            return Verdict.LIKELY_ALTERNATIVES;
        }
        return other == left.beginsWith() && other != Kind.CONJUNCTION
                ? Verdict.ALTERNATIVES
                : Verdict.PASSAGES;
    }

    private @Nullable Verdict byBeginnings() {
        Kind one = left.beginsWith();
        Kind other = right.beginsWith();
        if (one == Kind.CONJUNCTION || other == Kind.CONJUNCTION) {
            boolean differ = one == other && !left.beginsLike(right);
            return differ ? Verdict.LIKELY_PASSAGES : Verdict.PASSAGES;
        }
        Verdict dangling = byWhatIsLeftOpen();
        if (dangling != null) {
            return dangling;
        }
        if (one == Kind.PREPOSITION || other == Kind.PREPOSITION) {
            return byPrepositions(one, other);
        }
        if (isSameHead()) {
            return Verdict.ALTERNATIVES;
        }
        boolean numbers = left.hasNumber() && right.hasNumber();
        if (numbers && left.isWithin(SHORT) && right.isWithin(SHORT)) {
            return Verdict.ALTERNATIVES;
        }
        if (one != null && one == other) {
            boolean brief = left.isWithin(NOT_LONG) && right.isWithin(NOT_LONG);
            return brief || one == Kind.MODAL ? Verdict.ALTERNATIVES : Verdict.LIKELY_ALTERNATIVES;
        }
        return one == Kind.MODAL || other == Kind.MODAL ? Verdict.LIKELY_PASSAGES : null;
    }

    /** {@code [Parties should] [give priority to]}: what ends in the middle goes on. */
    private @Nullable Verdict byWhatIsLeftOpen() {
        Kind one = left.endsWith();
        Kind other = right.endsWith();
        if (one == Kind.POSTPOSITION || other == Kind.POSTPOSITION) {
            if (one != other) {
                return other == null ? Verdict.PASSAGES : Verdict.LIKELY_PASSAGES;
            }
            return left.endsLike(right) ? Verdict.ALTERNATIVES : Verdict.LIKELY_ALTERNATIVES;
        }
        boolean open = isLeftOpen(one);
        if (open != isLeftOpen(other)) {
            if (kinds.isPredicate(left.form()) && isSameForm()) {
                return Verdict.LIKELY_ALTERNATIVES;
            }
            return open ? Verdict.PASSAGES : Verdict.LIKELY_PASSAGES;
        }
        if (!open || one != other) {
            return null;
        }
        return isSameForm() && kinds.isPredicate(left.form())
                ? Verdict.ALTERNATIVES
                : Verdict.LIKELY_PASSAGES;
    }

    private boolean isLeftOpen(@Nullable Kind end) {
        return end != null
                && !kinds.headLast()
                && (end == Kind.MODAL
                        || end == Kind.PREPOSITION
                        || end == Kind.DETERMINER
                        || end == Kind.CONJUNCTION);
    }

    private Verdict byPrepositions(@Nullable Kind one, @Nullable Kind other) {
        if (one == other) {
            boolean brief = left.isWithin(NOT_LONG) && right.isWithin(NOT_LONG);
            return left.beginsLike(right) || isSameHead()
                    ? Verdict.ALTERNATIVES
                    : brief ? Verdict.LIKELY_ALTERNATIVES : Verdict.LIKELY_PASSAGES;
        }
        if (other == Kind.PREPOSITION) {
            boolean adverb = kinds.isAdverb(left.form()) || kinds.isAdverb(left.formOfLast());
            return adverb ? Verdict.LIKELY_PASSAGES : Verdict.PASSAGES;
        }
        return isSameHead() ? Verdict.LIKELY_ALTERNATIVES : Verdict.LIKELY_PASSAGES;
    }

    /** Whether both end with the same word, or begin with it. */
    private boolean isSameHead() {
        return (left.lengthOfLast() >= SHORTEST_HEAD && left.endsLike(right))
                || (left.lengthOfFirst() >= SHORTEST_HEAD && left.beginsLike(right))
                || left.sharesWordsWith(right);
    }

    private boolean isSameForm() {
        String form = left.form();
        return form != null && form.equals(right.form());
    }

    private @Nullable Verdict byHeads() {
        String one = left.form();
        String other = right.form();
        boolean single = left.isOneWord() && right.isOneWord();
        if (one != null && one.equals(other)) {
            boolean compound = kinds.makesCompounds(one) || !(single || kinds.isPredicate(one));
            return compound
                    ? single ? Verdict.LIKELY_ALTERNATIVES : Verdict.LIKELY_PASSAGES
                    : Verdict.ALTERNATIVES;
        }
        if (one != null && other != null && kinds.standsBefore(one, other)) {
            return left.isOneWord() ? Verdict.PASSAGES : Verdict.LIKELY_PASSAGES;
        }
        return single ? Verdict.LIKELY_ALTERNATIVES : null;
    }
}
