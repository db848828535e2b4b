package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.Segment.Commented;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.markup.edit.Alternatives;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Proposal;
import org.travaux.markup.edit.Scope;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a paragraph with its tracked changes as proposals: what an author deleted, the author
 * opposes, and what an author put in, the author supports. They are made with the same gestures as
 * in the editor, from the end of the paragraph to its beginning.
 */
final class TrackedChangeImport {
    /** Beyond so many characters read, changes are written without being read again. */
    private static final long MOST_READING = 30_000_000;

    private final Profile profile;
    private final Authors authors;
    private final List<Unsure> unsure = new ArrayList<>();
    private final ChangingText text;

    /** What came of a paragraph. */
    record Written(
            MarkedText text,
            List<Commented> comments,
            List<Unsure> unsure,
            List<TrackedBrackets.Lone> lone) {}

    /** A change that could not be written so that it reads as it is meant; its words are there. */
    record Unsure(String author, String deleted, String inserted) {}

    private TrackedChangeImport(List<WordRun> runs, Profile profile, Authors authors) {
        List<WordRun> before = runs.stream().filter(run -> run.inserted() == null).toList();
        this.profile = profile;
        this.authors = authors;
        this.text = new ChangingText(Segment.text(before), Segment.commented(before), profile);
    }

    /** Writes a paragraph; its first characters stay its first characters. */
    static Written write(List<WordRun> runs, Profile profile, Authors authors) {
        if (runs.stream().allMatch(WordRun::isUnchanged)) {
            return new Written(Segment.text(runs), Segment.commented(runs), List.of(), List.of());
        }
        List<TrackedBrackets.Lone> lone = new ArrayList<>();
        List<Sign> signs = WholeWordChanges.withoutRepeated(Sign.of(runs));
        List<WordRun> words = Sign.runs(WholeWordChanges.of(TrackedBrackets.in(signs, lone)));
        TrackedChangeImport tracked = new TrackedChangeImport(words, profile, authors);
        List<Cluster> clusters = Cluster.of(words);
        boolean tooLong = (long) clusters.size() * tracked.text.text().length() > MOST_READING;
        for (Cluster cluster : clusters.reversed()) {
            if (tooLong) {
                tracked.writeLiterally(cluster);
            } else {
                tracked.write(cluster);
            }
        }
        ChangingText text = tracked.text;
        return new Written(text.marked(), text.comments(), tracked.unsure, lone);
    }

    private void write(Cluster cluster) {
        TextRange range = new TextRange(cluster.start(), cluster.end());
        String deleter = cluster.deleter();
        List<ProposedWords> proposed = new ArrayList<>();
        for (ProposedWords each : cluster.proposed()) {
            if (!each.typed().isBlank()) {
                proposed.add(each.isUnbalanced() ? each.flat(unsure) : each);
            }
        }
        if (deleter == null || range.of(text.text()).isBlank()) {
            writeInsertions(cluster, range, proposed);
            return;
        }
        ProposedWords first = proposed.isEmpty() ? null : proposed.removeFirst();
        if (first != null && first.isInBrackets()) {
            first = first.withoutBrackets();
        }
        ProposedWords own = first != null && first.author().equals(deleter) ? first : null;
        Scope scope = Proposal.scope(text.passage(), range);
        String typed = grown(scope, range, own == null ? "" : own.typed());
        Outcome outcome = Proposal.propose(text.passage(), scope, authors.code(deleter), typed);
        if (!(outcome instanceof Outcome.Changed changed)) {
            writeLiterally(cluster);
            return;
        }
        text.apply(changed.change());
        int choice = text.choice(changed, range);
        if (own != null) {
            finish(choice, own);
        } else if (first != null) {
            addAlternative(choice, first);
        }
        ProposedWords before = first;
        List<ProposedWords> further = new ArrayList<>();
        for (ProposedWords other : proposed) {
            boolean next = further.isEmpty() && !other.author().equals(deleter);
            if (next && before != null && other.isInsteadOf(before)) {
                addAlternative(choice, other);
                before = other;
            } else {
                further.add(other);
            }
        }
        if (!further.isEmpty()) {
            int end = choice < 0 ? range.end() : text.choices().get(choice).range().end();
            int behind = before == null ? end : text.behindSpace(end, before.typed());
            further.reversed().forEach(other -> insert(behind, other));
        }
    }

    /** New words with what else stands where they are to stand, if more is replaced. */
    private String grown(Scope scope, TextRange range, String typed) {
        if (!(scope instanceof Scope.Words(TextRange whole)) || range.contains(whole)) {
            return typed;
        }
        String all = text.text();
        return all.substring(whole.start(), Math.max(range.start(), whole.start()))
                + typed
                + all.substring(Math.min(range.end(), whole.end()), whole.end());
    }

    private void writeInsertions(Cluster cluster, TextRange range, List<ProposedWords> proposed) {
        if (proposed.isEmpty() && !range.isEmpty()) {
            unsure.add(new Unsure(String.valueOf(cluster.deleter()), range.of(text.text()), ""));
        }
        for (ProposedWords each : proposed.reversed()) {
            insert(range.end(), each);
        }
    }

    private void insert(int offset, ProposedWords given) {
        if (isNotation(offset, given.typed())) {
            text.apply(ChangeSet.of(text.text().length(), TextEdit.insert(offset, given.typed())));
            return;
        }
        ProposedWords proposed = given.isInBrackets() ? given.withoutBrackets() : given;
        int beside = given.isInBrackets() ? text.choiceBeside(offset) : -1;
        if (beside >= 0) {
            text.dropDoubledSpace(offset);
            addAlternative(beside, proposed);
            return;
        }
        String typed = proposed.typed();
        Outcome outcome =
                Proposal.insert(text.passage(), offset, authors.code(proposed.author()), typed);
        if (outcome instanceof Outcome.Changed changed) {
            text.apply(changed.change());
            finish(text.choice(changed, TextRange.at(offset)), proposed);
        } else {
            writeLiterally(offset, offset, null, List.of(proposed));
        }
    }

    /**
     * Whether an author put in brackets with positions, or notes behind one, and so says it all.
     */
    private boolean isNotation(int offset, String typed) {
        String words = typed.strip();
        boolean whole =
                (words.startsWith("[") || words.startsWith("("))
                        && (words.endsWith("]") || words.endsWith(")"));
        if (!whole) {
            return false;
        }
        ChangeSet change = ChangeSet.of(text.text().length(), TextEdit.insert(offset, typed));
        Passage after = Passage.of(change.apply(text.text()), profile);
        return positions(after) > positions(text.passage());
    }

    private static int positions(Passage passage) {
        return passage.reading().choices().stream().mapToInt(c -> c.allPositions().size()).sum()
                + passage.reading().positions().size();
    }

    private void addAlternative(int choice, ProposedWords other) {
        DelegationStance stand =
                DelegationStance.of(authors.code(other.author()), profile.proposer());
        Outcome outcome = Alternatives.add(text.passage(), choice, other.typed(), stand);
        if (outcome instanceof Outcome.Changed changed) {
            text.apply(changed.change());
            finish(choice, other);
        } else {
            int end = choice < 0 ? text.text().length() : text.choices().get(choice).range().end();
            writeLiterally(end, end, null, List.of(other));
        }
    }

    /** Gives new words their marks and comments, and says what others did to them. */
    private void finish(int choice, ProposedWords proposed) {
        if (choice < 0) {
            return;
        }
        Alternative alternative = text.choices().get(choice).alternatives().getLast();
        String typed = proposed.typed();
        int stripped = typed.length() - typed.stripLeading().length();
        int start = alternative.words().start() - stripped;
        boolean asTyped = alternative.words().of(text.text()).length() == typed.strip().length();
        if (!asTyped) {
            leaveNested(proposed);
            return;
        }
        List<WordRun> own = proposed.own();
        TextRange words = alternative.words();
        text.add(
                Segment.text(own).marks().stream()
                        .map(
                                mark ->
                                        new Mark(
                                                mark.kind(),
                                                within(mark.range().shift(start), words)))
                        .toList(),
                Segment.commented(own).stream()
                        .map(
                                each ->
                                        new Commented(
                                                each.id(),
                                                within(each.range().shift(start), words)))
                        .toList());
        writeNested(proposed, start, words);
    }

    private static TextRange within(TextRange range, TextRange words) {
        int start = Math.clamp(range.start(), words.start(), words.end());
        return new TextRange(start, Math.clamp(range.end(), start, words.end()));
    }

    private void writeNested(ProposedWords proposed, int start, TextRange words) {
        int at = start + proposed.typed().length();
        for (List<WordRun> stretch : proposed.stretches().reversed()) {
            WordRun first = stretch.getFirst();
            WordChange deleted = first.deleted();
            WordChange inserted = first.inserted();
            if (!proposed.isOwn(first)) {
                ProposedWords inner =
                        new ProposedWords(inserted == null ? "" : inserted.author(), stretch);
                boolean others = !inner.author().equals(proposed.author());
                if (others && !inner.typed().isBlank()) {
                    int end = at > words.end() ? text.behindSpace(words.end(), " ") : at;
                    insert(Math.clamp(at, words.start(), end), inner);
                }
                continue;
            }
            int length = stretch.stream().mapToInt(run -> run.text().length()).sum();
            if (deleted != null) {
                deleteNested(within(new TextRange(at - length, at), words), deleted.author());
            }
            at -= length;
        }
    }

    private void deleteNested(TextRange range, String author) {
        Scope grown = Proposal.scope(text.passage(), range);
        boolean all = grown instanceof Scope.Alternatives && !range.isEmpty();
        Scope scope = all ? new Scope.Words(range.trimmed(text.text())) : grown;
        Outcome outcome = Proposal.propose(text.passage(), scope, authors.code(author), "");
        if (outcome instanceof Outcome.Changed changed) {
            text.apply(changed.change());
        } else {
            unsure.add(new Unsure(author, range.of(text.text()), ""));
        }
    }

    private void leaveNested(ProposedWords proposed) {
        for (WordRun run : proposed.runs()) {
            WordChange inserted = run.inserted();
            WordChange deleted = run.deleted();
            if (deleted != null && !deleted.author().equals(proposed.author())) {
                unsure.add(new Unsure(deleted.author(), run.text(), ""));
            } else if (inserted != null && !inserted.author().equals(proposed.author())) {
                unsure.add(new Unsure(inserted.author(), "", run.text()));
            }
        }
    }

    private void writeLiterally(Cluster cluster) {
        writeLiterally(cluster.start(), cluster.end(), cluster.deleter(), cluster.proposed());
    }

    /** Writes brackets and notes without regard to what stands around them. */
    private void writeLiterally(
            int start, int end, @Nullable String deleter, List<ProposedWords> proposed) {
        String deleted = text.text().substring(start, end);
        StringBuilder behind = new StringBuilder();
        if (deleter != null) {
            behind.append("] (-").append(authors.code(deleter)).append(")");
        }
        for (ProposedWords each : proposed) {
            String words = each.runs().stream().map(WordRun::text).collect(Collectors.joining());
            behind.append(behind.isEmpty() ? "" : " ").append('[').append(words).append("] (+");
            behind.append(authors.code(each.author())).append(')');
            unsure.add(new Unsure(each.author(), deleted, words));
        }
        if (deleter != null && proposed.isEmpty()) {
            unsure.add(new Unsure(deleter, deleted, ""));
        }
        text.apply(
                ChangeSet.of(
                        text.text().length(),
                        TextEdit.insert(start, deleter == null ? "" : "["),
                        TextEdit.insert(end, behind.toString())));
    }
}
