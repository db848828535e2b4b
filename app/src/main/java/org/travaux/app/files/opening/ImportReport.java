package org.travaux.app.files.opening;

import org.travaux.app.docx.importing.ImportNote;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.i18n.Sentences;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What to know of a document that was imported, in sentences: what needs a look comes first. */
final class ImportReport {
    private static final int MOST_PLACES = 3;

    private ImportReport() {}

    static List<String> of(List<ImportNote> notes, Sentences sentences) {
        Map<Kind, List<ImportNote>> byKind = new EnumMap<>(Kind.class);
        notes.forEach(
                note -> byKind.computeIfAbsent(note.kind(), _ -> new ArrayList<>()).add(note));
        List<String> said = new ArrayList<>();
        byKind.forEach(
                (kind, all) -> {
                    if (kind.isToldTogether()) {
                        said.add(together(kind, all, sentences));
                    } else {
                        all.forEach(note -> said.add(say(kind, 1, note.where(), note, sentences)));
                    }
                });
        return said;
    }

    private static String together(Kind kind, List<ImportNote> all, Sentences sentences) {
        String places = places(all.stream().map(ImportNote::where).toList());
        return say(kind, all.size(), places, all.getFirst(), sentences);
    }

    /** The first few of several places. */
    static String places(List<String> all) {
        return all.stream()
                .filter(where -> !where.isEmpty())
                .distinct()
                .limit(MOST_PLACES)
                .map(where -> "“" + where + "”")
                .collect(Collectors.joining(", "));
    }

    private static String say(
            Kind kind, int count, String where, ImportNote note, Sentences sentences) {
        String who = note.who().isEmpty() ? sentences.say("author.unnamed") : note.who();
        return sentences.say(
                "word." + kind.name(),
                count,
                orNone(where, sentences),
                who,
                orNone(note.words(), sentences),
                note.who());
    }

    private static String orNone(String words, Sentences sentences) {
        return words.isEmpty() ? sentences.say("words.none") : words;
    }
}
