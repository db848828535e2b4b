package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Profile;
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
    void examine(Entry entry, Frame inner) {
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
        Entry.Kind kind = Entry.Kind.of(profile.kindOf(source, entry.words()));
        boolean word =
                kind == Entry.Kind.STATUS
                        && isWithinSentence(entry.words().of(source), entry.range().end());
        return word ? Entry.Kind.CONTESTED : kind;
    }

    /** "The [agreed] plan" is no tag: a tag has a capital letter, or no word follows it. */
    private boolean isWithinSentence(String words, int end) {
        if (Character.isUpperCase(words.strip().codePointAt(0))) {
            return false;
        }
        int next = end;
        while (next < source.length() && ".,;: \u00a0\t".indexOf(source.charAt(next)) >= 0) {
            next++;
        }
        return next < source.length() && Character.isLetterOrDigit(source.codePointAt(next));
    }
}
