package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.importing.Segment.Commented;
import org.travaux.app.docx.reading.model.WordComment;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comments of a document: positions where they say one about a choice, kept where not. */
final class CommentImport {
    private final Map<String, WordComment> comments;
    private final Profile profile;
    private final Authors authors;
    private final Set<String> taken = new HashSet<>();

    /** Of those taken, the ones that also say why. */
    private final Set<String> reasoned = new HashSet<>();

    private final Map<String, String> seen = new LinkedHashMap<>();

    /**
     * A comment that is kept with the draft.
     *
     * @param where the beginning of what it is about
     * @param reasons whether it is a position too, and is kept for what it says besides
     */
    record Kept(WordComment comment, String where, boolean reasons) {}

    CommentImport(Map<String, WordComment> comments, Profile profile, Authors authors) {
        this.comments = comments;
        this.profile = profile;
        this.authors = authors;
    }

    /** The text of runs with their tracked changes. */
    TrackedChangeImport.Written write(List<WordRun> runs) {
        return TrackedChangeImport.write(runs, profile, authors);
    }

    /** Keeps where a comment stands, whatever it is about. */
    void see(String id, String where) {
        seen.putIfAbsent(id, where);
    }

    /** A text after the positions that comments on it take. */
    MarkedText take(MarkedText text, List<Commented> commented, String where) {
        Map<String, TextRange> about = new LinkedHashMap<>();
        for (Commented each : commented) {
            about.merge(each.id(), each.range(), CommentImport::around);
        }
        MarkedText after = text;
        for (String id : List.copyOf(about.keySet())) {
            see(id, where);
            WordComment comment = comments.get(id);
            if (comment == null || taken.contains(id)) {
                continue;
            }
            CommentPosition.Said said =
                    CommentPosition.of(comment, authors.code(comment.author()), profile);
            if (said == null) {
                continue;
            }
            ChangeSet change = change(after, about.getOrDefault(id, TextRange.at(0)), said.stand());
            if (change != null) {
                after = after.apply(change);
                about.replaceAll((_, range) -> change.map(range));
                taken.add(id);
                if (!said.whole()) {
                    reasoned.add(id);
                }
            }
        }
        return after;
    }

    private static TextRange around(TextRange one, TextRange other) {
        return new TextRange(
                Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private @Nullable ChangeSet change(MarkedText text, TextRange about, DelegationStance stand) {
        Passage passage = Passage.of(text.text(), profile);
        return CommentPosition.take(passage, about, stand) instanceof Outcome.Changed changed
                ? changed.change()
                : null;
    }

    /** The comments that are no positions or also say why, in the order of the document. */
    List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        for (WordComment comment : comments.values()) {
            boolean reasons = reasoned.contains(comment.id());
            if (reasons || !taken.contains(comment.id())) {
                kept.add(new Kept(comment, seen.getOrDefault(comment.id(), ""), reasons));
            }
        }
        return kept;
    }

    /** What to say of those. */
    List<ImportNote> notes() {
        return kept().stream()
                .map(
                        each ->
                                new ImportNote(
                                        each.reasons ? Kind.REASONS : Kind.COMMENT,
                                        each.where,
                                        each.comment.author(),
                                        each.comment.text()))
                .toList();
    }
}
