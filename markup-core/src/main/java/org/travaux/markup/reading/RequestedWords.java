package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.profile.WordingRequest;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * Makes choices of what is asked for in words. Words that are to go, or others to come for, have to
 * stand right before the request.
 */
final class RequestedWords {
    private final String source;
    private final Runs runs;
    private final List<Diagnostic> diagnostics;

    RequestedWords(String source, Runs runs, List<Diagnostic> diagnostics) {
        this.source = source;
        this.runs = runs;
        this.diagnostics = diagnostics;
    }

    /** Takes in a request; one whose words don't stand there is said not to be understood. */
    void take(WordProposal proposal) {
        Entry bracketed = bracketBefore(proposal);
        int start = bracketed == null ? start(proposal) : proposal.range().start();
        if (start < 0) {
            runs.flush();
            TextRange range = proposal.range();
            TextRange content = new TextRange(range.start() + 1, range.end() - 1);
            diagnostics.add(Note.unread(content, content.of(source)));
            return;
        }
        diagnostics.addAll(proposal.diagnostics());
        if (bracketed != null) {
            takeOfBracket(proposal, bracketed);
        } else {
            takeOfText(proposal, start);
        }
    }

    /** Where the choice begins that a request makes of running text, or -1 if it fits no text. */
    private int start(WordProposal proposal) {
        int here = proposal.range().start();
        return switch (proposal.request()) {
            case INSERT -> here;
            case INSERT_AFTER, AFTER_INSERT ->
                    startOfWordsBefore(here, proposal.quoted().getLast()) < 0 ? -1 : here;
            case REPLACE, DELETE -> startOfWordsBefore(here, proposal.quoted().getFirst());
        };
    }

    /** The bracket right before the request that holds the words it is about, or null. */
    private @Nullable Entry bracketBefore(WordProposal proposal) {
        Entry last = runs.last();
        boolean about =
                last != null
                        && last.parts().isEmpty()
                        && (proposal.request() == WordingRequest.REPLACE
                                || proposal.request() == WordingRequest.DELETE)
                        && last.words()
                                .of(source)
                                .strip()
                                .equals(proposal.quoted().getFirst().of(source).strip());
        return about ? last : null;
    }

    private void takeOfBracket(WordProposal proposal, Entry bracket) {
        if (proposal.request() == WordingRequest.DELETE) {
            Note note = new Note(proposal.stands(Stance.OPPOSES), List.of(), Note.Manner.EXPLICIT);
            runs.attach(bracket, proposal.range(), note);
            bracket.addPositions(proposal.others());
            return;
        }
        bracket.addPositions(proposal.stands(Stance.OPPOSES));
        Entry other = new Entry(runs.around(), proposal.range());
        other.words(proposal.quoted().getLast());
        other.addPositions(proposal.stands(Stance.PROPOSES));
        other.addPositions(proposal.others());
        runs.propose(other, true);
    }

    private void takeOfText(WordProposal proposal, int start) {
        TextRange range = proposal.range();
        TextRange words = proposal.quoted().getFirst();
        Entry entry = new Entry(runs.around(), range);
        entry.start(start);
        entry.words(words);
        switch (proposal.request()) {
            case INSERT, INSERT_AFTER, AFTER_INSERT ->
                    entry.addPositions(proposal.stands(Stance.PROPOSES));
            case DELETE -> entry.addPositions(proposal.stands(Stance.OPPOSES));
            case REPLACE -> {
                int middle = words.end() + 1;
                entry.parts(
                        List.of(
                                new Alternative(
                                        new TextRange(range.start(), middle),
                                        words,
                                        proposal.stands(Stance.OPPOSES)),
                                new Alternative(
                                        new TextRange(middle, range.end()),
                                        proposal.quoted().getLast(),
                                        proposal.stands(Stance.PROPOSES))));
            }
        }
        entry.addPositions(proposal.others());
        runs.propose(entry, false);
    }

    /** Where words begin that stand right before an offset, or -1 if they don't. */
    private int startOfWordsBefore(int offset, TextRange words) {
        int end = Space.skipBack(source, offset);
        String wanted = words.of(source).strip();
        int start = end - wanted.length();
        boolean there =
                !wanted.isEmpty()
                        && start >= 0
                        && source.regionMatches(true, start, wanted, 0, wanted.length())
                        && (start == 0 || !Character.isLetterOrDigit(source.charAt(start - 1)));
        return there ? start : -1;
    }
}
