package org.travaux.app.exchange;

import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.travaux.app.protection.WrittenDraft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A revision as a commit's message: a line for people, and fields as Git's trailers. */
final class RevisionMessage {
    private static final String DRAFT = "Travaux-Draft";
    private static final String NAME = "Travaux-Revision";
    private static final String KIND = "Travaux-Kind";
    private static final String SYMBOL = "Travaux-Symbol";
    private static final String STAGE = "Travaux-Stage";
    private static final String WHY = "Travaux-Why";
    private static final String FIGURES = "Travaux-Figures";
    private static final String RESTORED = "Travaux-Restored";

    private RevisionMessage() {}

    /**
     * The message.
     *
     * @param drafts the names of their files, without the folder; that of the draft that it is
     *     about first
     * @param restored the commit of the revision that it brings back; empty for none
     */
    static String of(
            List<String> drafts,
            String name,
            RevisionNote note,
            String symbol,
            RevisionFigures figures,
            String restored) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NAME, name);
        fields.put(KIND, note.kind() == RevisionKind.REVISION ? "" : note.kind().id());
        fields.put(SYMBOL, symbol);
        fields.put(STAGE, note.stage());
        fields.put(WHY, note.why());
        fields.put(FIGURES, figures.written());
        fields.put(RESTORED, restored);
        StringBuilder message = new StringBuilder(name);
        message.append(note.why().isEmpty() ? "" : ": " + note.why()).append("\n\n");
        drafts.forEach(draft -> message.append(DRAFT).append(": ").append(draft).append('\n'));
        fields.forEach(
                (field, value) -> {
                    if (!value.isEmpty()) {
                        message.append(field).append(": ").append(value).append('\n');
                    }
                });
        return message.toString();
    }

    /** The symbol as a message has it: of a protected draft, nothing is told that stands in it. */
    static String symbol(WrittenDraft draft) {
        return draft.isProtected() ? "" : draft.draft().symbol();
    }

    /**
     * The revisions of a draft among commits.
     *
     * @param commits the oldest first
     */
    static List<KeptRevision> revisions(List<RevCommit> commits, String draft) {
        List<KeptRevision> kept = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (RevCommit commit : commits) {
            Map<String, String> fields = fields(commit.getFullMessage());
            if (names(commit, draft)) {
                PersonIdent author = commit.getAuthorIdent();
                int number = kept.size() + 1;
                numbers.put(commit.getName(), number);
                kept.add(
                        new KeptRevision(
                                number,
                                RevisionKind.of(fields.getOrDefault(KIND, ""))
                                        .orElse(RevisionKind.REVISION),
                                fields.getOrDefault(NAME, commit.getShortMessage()),
                                author.getName(),
                                author.getWhenAsInstant(),
                                fields.getOrDefault(WHY, ""),
                                fields.getOrDefault(SYMBOL, ""),
                                fields.getOrDefault(STAGE, ""),
                                RevisionFigures.read(fields.getOrDefault(FIGURES, "")),
                                numbers.getOrDefault(fields.getOrDefault(RESTORED, ""), 0),
                                commit.getName()));
            }
        }
        return kept;
    }

    /** The names of the drafts' files that a state is about. */
    static List<String> drafts(String message) {
        String field = DRAFT + ": ";
        return message.lines()
                .filter(line -> line.startsWith(field))
                .map(line -> FileNames.kept(line.substring(field.length())))
                .toList();
    }

    /** What a state is called; its first line if it is no state of this program. */
    static String name(String message) {
        return fields(message).getOrDefault(NAME, message.lines().findFirst().orElse(""));
    }

    private static boolean names(RevCommit commit, String draft) {
        return drafts(commit.getFullMessage()).contains(draft);
    }

    private static Map<String, String> fields(String message) {
        Map<String, String> fields = new LinkedHashMap<>();
        message.lines()
                .forEach(
                        line -> {
                            int colon = line.indexOf(": ");
                            if (line.startsWith("Travaux-") && colon > 0) {
                                fields.put(line.substring(0, colon), line.substring(colon + 2));
                            }
                        });
        return fields;
    }
}
