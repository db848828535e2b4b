package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.Cluster.Proposed;
import org.travaux.app.docx.importing.Segment.Commented;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.markup.edit.Alternatives;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Proposal;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
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
    private final List<Commented> comments;
    private final List<Unsure> unsure = new ArrayList<>();
    private MarkedText text;
    private Passage passage;

    /** What came of a paragraph. */
    record Written(MarkedText text, List<Commented> comments, List<Unsure> unsure) {}

    /** A change that could not be written so that it reads as it is meant; its words are there. */
    record Unsure(String author, String deleted, String inserted) {}

    private TrackedChangeImport(List<WordRun> runs, Profile profile, Authors authors) {
        List<WordRun> before = runs.stream().filter(run -> run.inserted() == null).toList();
        this.profile = profile;
        this.authors = authors;
        this.text = Segment.text(before);
        this.comments = new ArrayList<>(Segment.commented(before));
        this.passage = Passage.of(text.text(), profile);
    }

    /** Writes a paragraph; its first characters stay its first characters. */
    static Written write(List<WordRun> runs, Profile profile, Authors authors) {
        if (runs.stream().allMatch(WordRun::isUnchanged)) {
            return new Written(Segment.text(runs), Segment.commented(runs), List.of());
        }
        TrackedChangeImport tracked = new TrackedChangeImport(runs, profile, authors);
        List<Cluster> clusters = Cluster.of(runs);
        boolean tooLong = (long) clusters.size() * tracked.text.text().length() > MOST_READING;
        for (Cluster cluster : clusters.reversed()) {
            if (tooLong) {
                tracked.writeLiterally(cluster);
            } else {
                tracked.write(cluster);
            }
        }
        return new Written(tracked.text, tracked.comments, tracked.unsure);
    }

    private void write(Cluster cluster) {
        TextRange range = new TextRange(cluster.start(), cluster.end());
        String deleter = cluster.deleter();
        List<Proposed> proposed = new ArrayList<>(cluster.proposed());
        proposed.removeIf(each -> typed(each).isBlank());
        if (deleter == null || range.of(text.text()).isBlank()) {
            writeInsertions(cluster, range, proposed);
            return;
        }
        Proposed own =
                proposed.stream()
                        .filter(each -> each.author().equals(deleter))
                        .findFirst()
                        .orElse(null);
        String typed = own == null ? "" : typed(own);
        Outcome outcome =
                Proposal.propose(
                        passage, Proposal.scope(passage, range), authors.code(deleter), typed);
        if (!(outcome instanceof Outcome.Changed changed)) {
            writeLiterally(cluster);
            return;
        }
        apply(changed.change());
        int choice = choice(changed, range);
        if (own != null) {
            finish(choice, own);
            proposed.remove(own);
        }
        for (Proposed other : proposed) {
            addAlternative(choice, other);
        }
    }

    private void writeInsertions(Cluster cluster, TextRange range, List<Proposed> proposed) {
        if (proposed.isEmpty() && !range.isEmpty()) {
            unsure.add(new Unsure(String.valueOf(cluster.deleter()), range.of(text.text()), ""));
        }
        for (Proposed each : proposed.reversed()) {
            insert(range.end(), each);
        }
    }

    private void insert(int offset, Proposed proposed) {
        String typed = typed(proposed);
        if (isNotation(offset, typed)) {
            apply(ChangeSet.of(text.text().length(), TextEdit.insert(offset, typed)));
            return;
        }
        Outcome outcome = Proposal.insert(passage, offset, authors.code(proposed.author()), typed);
        if (outcome instanceof Outcome.Changed changed) {
            apply(changed.change());
            finish(choice(changed, TextRange.at(offset)), proposed);
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
        return positions(after) > positions(passage);
    }

    private static int positions(Passage passage) {
        return passage.reading().choices().stream().mapToInt(c -> c.allPositions().size()).sum()
                + passage.reading().positions().size();
    }

    private void addAlternative(int choice, Proposed other) {
        DelegationStance stand =
                DelegationStance.of(authors.code(other.author()), profile.proposer());
        Outcome outcome = Alternatives.add(passage, choice, typed(other), stand);
        if (outcome instanceof Outcome.Changed changed) {
            apply(changed.change());
            finish(choice, other);
        } else {
            int end = choice < 0 ? text.text().length() : choices().get(choice).range().end();
            writeLiterally(end, end, null, List.of(other));
        }
    }

    private List<Choice> choices() {
        return passage.reading().choices();
    }

    /** The index of the choice that a change made or added to; -1 if there is none. */
    private int choice(Outcome.Changed changed, TextRange before) {
        int at =
                changed.newChoice() >= 0
                        ? changed.newChoice()
                        : changed.change().map(before).start();
        for (int i = choices().size() - 1; i >= 0; i--) {
            TextRange range = choices().get(i).range();
            boolean here =
                    changed.newChoice() >= 0
                            ? range.start() == at
                            : range.start() <= at && at < range.end();
            if (here) {
                return i;
            }
        }
        return -1;
    }

    /** What was put in as it is typed: without what its author took out and others put in. */
    private static String typed(Proposed proposed) {
        return proposed.runs().stream()
                .filter(run -> isOwn(run, proposed.author()))
                .map(WordRun::text)
                .collect(Collectors.joining());
    }

    private static boolean isOwn(WordRun run, String author) {
        WordChange inserted = run.inserted();
        WordChange deleted = run.deleted();
        return inserted != null
                && inserted.author().equals(author)
                && (deleted == null || !deleted.author().equals(author));
    }

    /** Gives new words their marks and comments, and says what others did to them. */
    private void finish(int choice, Proposed proposed) {
        if (choice < 0) {
            return;
        }
        Alternative alternative = choices().get(choice).alternatives().getLast();
        String typed = typed(proposed);
        int stripped = typed.length() - typed.stripLeading().length();
        int start = alternative.words().start() - stripped;
        boolean asTyped = alternative.words().of(text.text()).length() == typed.strip().length();
        if (!asTyped) {
            leaveNested(proposed);
            return;
        }
        List<WordRun> own =
                proposed.runs().stream().filter(run -> isOwn(run, proposed.author())).toList();
        List<Mark> marks = new ArrayList<>(text.marks());
        for (Mark mark : Segment.text(own).marks()) {
            TextRange within = within(mark.range().shift(start), alternative.words());
            marks.add(new Mark(mark.kind(), within));
        }
        text = new MarkedText(text.text(), marks);
        for (Commented commented : Segment.commented(own)) {
            TextRange within = within(commented.range().shift(start), alternative.words());
            comments.add(new Commented(commented.id(), within));
        }
        writeNested(proposed, start, alternative.words());
    }

    private static TextRange within(TextRange range, TextRange words) {
        int start = Math.clamp(range.start(), words.start(), words.end());
        return new TextRange(start, Math.clamp(range.end(), start, words.end()));
    }

    private void writeNested(Proposed proposed, int start, TextRange words) {
        List<int[]> places = new ArrayList<>();
        int at = start;
        for (WordRun run : proposed.runs()) {
            int length = isOwn(run, proposed.author()) ? run.text().length() : 0;
            places.add(new int[] {at, at + length});
            at += length;
        }
        for (int i = proposed.runs().size() - 1; i >= 0; i--) {
            WordRun run = proposed.runs().get(i);
            WordChange inserted = run.inserted();
            WordChange deleted = run.deleted();
            boolean own = isOwn(run, proposed.author());
            if (own && deleted != null) {
                TextRange range = new TextRange(places.get(i)[0], places.get(i)[1]);
                deleteNested(within(range, words), deleted.author());
            } else if (!own && inserted != null && !inserted.author().equals(proposed.author())) {
                insert(
                        Math.clamp(places.get(i)[0], words.start(), words.end()),
                        new Proposed(inserted.author(), List.of(run)));
            }
        }
    }

    private void deleteNested(TextRange range, String author) {
        Outcome outcome =
                Proposal.propose(passage, Proposal.scope(passage, range), authors.code(author), "");
        if (outcome instanceof Outcome.Changed changed) {
            apply(changed.change());
        } else {
            unsure.add(new Unsure(author, range.of(text.text()), ""));
        }
    }

    private void leaveNested(Proposed proposed) {
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
            int start, int end, @Nullable String deleter, List<Proposed> proposed) {
        String deleted = text.text().substring(start, end);
        StringBuilder behind = new StringBuilder();
        if (deleter != null) {
            behind.append("] (-").append(authors.code(deleter)).append(")");
        }
        for (Proposed each : proposed) {
            String words = each.runs().stream().map(WordRun::text).collect(Collectors.joining());
            behind.append(behind.isEmpty() ? "" : " ").append('[').append(words).append("] (+");
            behind.append(authors.code(each.author())).append(')');
            unsure.add(new Unsure(each.author(), deleted, words));
        }
        if (deleter != null && proposed.isEmpty()) {
            unsure.add(new Unsure(deleter, deleted, ""));
        }
        apply(
                ChangeSet.of(
                        text.text().length(),
                        TextEdit.insert(start, deleter == null ? "" : "["),
                        TextEdit.insert(end, behind.toString())));
    }

    private void apply(ChangeSet change) {
        text = text.apply(change);
        comments.replaceAll(each -> new Commented(each.id(), change.map(each.range())));
        passage = Passage.of(text.text(), profile);
    }
}
