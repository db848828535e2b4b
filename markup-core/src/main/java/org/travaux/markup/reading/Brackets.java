package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.AgreementTag;
import org.travaux.markup.profile.BracketKind;
import org.travaux.markup.profile.BracketMeaning;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Set;

/** Tells contested text from placeholders, tags, footnotes and links. */
final class Brackets {
    private final String source;
    private final Profile profile;
    private final Links links;
    private final InsideAttribution inside;

    Brackets(String source, Profile profile, Set<String> linkLabels, List<Diagnostic> diagnostics) {
        this.source = source;
        this.profile = profile;
        this.links = new Links(source, linkLabels);
        this.inside = new InsideAttribution(source, profile, diagnostics);
    }

    /** Finds out what a bracket is by what stands in it and right behind it. */
    void examine(Entry entry, BracketScope inner) {
        TextRange content = entry.words();
        if (inner.firstChildStart < 0 && links.isFootnote(content)) {
            entry.kind(Entry.Kind.FOOTNOTE);
        } else if (links.isLink(content)) {
            entry.kind(Entry.Kind.LINK);
        } else {
            inside.read(entry, inner.firstChildStart, inner.lastChildEnd);
            entry.kind(kind(entry));
        }
    }

    private Entry.Kind kind(Entry entry) {
        TextRange words = entry.words();
        BracketMeaning meaning = profile.meaningOf(source, words);
        BracketKind kind = meaning.kind();
        if (kind == BracketKind.PLACEHOLDER && isEndOfWord(entry)) {
            return Entry.Kind.CONTESTED;
        }
        if (kind != BracketKind.STATUS) {
            return Entry.Kind.of(kind);
        }
        AgreementTag agreement = meaning.agreement();
        if (isWord(entry, agreement)) {
            return Entry.Kind.CONTESTED;
        }
        if (agreement != null) {
            entry.agreement(agreement);
        }
        return Entry.Kind.STATUS;
    }

    /** The letter of {@code a[n]} is no place to be filled in. */
    private boolean isEndOfWord(Entry entry) {
        TextRange words = entry.words();
        return words.length() == 1
                && Character.isLowerCase(source.charAt(words.start()))
                && entry.range().start() > 0
                && Character.isLetter(source.charAt(entry.range().start() - 1));
    }

    /**
     * "The [agreed] plan" is no tag. A tag has a capital letter, or says more than a word, or no
     * word goes on behind it.
     */
    private boolean isWord(Entry entry, @Nullable AgreementTag agreement) {
        int first = entry.words().start();
        while (Character.isWhitespace(source.charAt(first))) {
            first++;
        }
        if (Character.isUpperCase(source.codePointAt(first))) {
            return false;
        }
        int next = behind(entry, ".,;: \u00a0\t");
        boolean goesOn =
                next < source.length() && Character.isLetterOrDigit(source.codePointAt(next));
        if (!goesOn || (agreement != null && agreement.adReferendum())) {
            return false;
        }
        int before = Space.skipBack(source, entry.range().start()) - 1;
        if (before < 0 || ".;:".indexOf(source.charAt(before)) >= 0) {
            return !Character.isUpperCase(source.codePointAt(next));
        }
        boolean qualified = agreement != null && agreement.isQualified();
        return !qualified || isInPhrase(entry, before);
    }

    /** Whether a word goes on behind it without a point or comma, as it came without one. */
    private boolean isInPhrase(Entry entry, int before) {
        return Character.isLetterOrDigit(source.charAt(before))
                && Character.isLetterOrDigit(source.codePointAt(behind(entry, " \u00a0\t")));
    }

    /** The offset of the first character behind a bracket that is none of these. */
    private int behind(Entry entry, String skipped) {
        int next = entry.range().end();
        while (next < source.length() && skipped.indexOf(source.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }
}
