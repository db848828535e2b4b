package org.travaux.app.files.procedure;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.CleanDocument;
import org.travaux.app.docx.template.HouseTemplate;
import org.travaux.app.files.FinishedDocument;
import org.travaux.app.files.procedure.NoteTemplate.Addressee;
import org.travaux.app.files.procedure.NoteTemplate.NoteParagraph;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.procedure.Deadline;
import org.travaux.app.procedure.SeatTime;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.records.Enclosure;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.settle.adoption.Procedures;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The note verbale with which a draft goes to the delegations, in one language: by the template of
 * its house, with symbol, title, date and deadline filled in, in the language's own form of dates
 * and numbers of pages. What nobody has said stands in brackets, to be filled in.
 *
 * @param language one that {@link #languages} names
 * @param addressee the id of one of {@link #addressees}
 * @param number of the note; empty if it has none yet
 * @param date the day of the note
 * @param pages on how many pages the draft's text is in this language
 * @param template the house's own document that gives it its looks; null for those of this program
 * @param password without which the document does not open; null if it opens for everybody
 */
public record CoveringNote(
        Language language,
        String addressee,
        String number,
        LocalDate date,
        int pages,
        @Nullable Path template,
        @Nullable String password) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

    /**
     * @throws IllegalArgumentException if there is no page
     */
    public CoveringNote {
        if (pages < 1) {
            throw new IllegalArgumentException("no pages: " + pages);
        }
    }

    /** The languages of a draft in which its house has words for a note. */
    public static List<Language> languages(Draft draft) {
        NoteTemplate template = NoteTemplate.of(draft.profile());
        return draft.languages().stream().filter(template::speaks).toList();
    }

    /** To whom notes of a draft's house may go, by ids, the usual addressee first. */
    public static List<String> addressees(Draft draft) {
        return NoteTemplate.of(draft.profile()).addressees().stream().map(Addressee::id).toList();
    }

    /**
     * What an addressee is called where one is chosen; in English where it has no name.
     *
     * @param id one of {@link #addressees}
     * @param tag of the language that it is shown in
     */
    public static String name(Draft draft, String id, String tag) {
        Map<String, String> names = addressee(NoteTemplate.of(draft.profile()), id).name();
        return names.getOrDefault(tag, names.getOrDefault(Language.ENGLISH.tag(), id));
    }

    private static Addressee addressee(NoteTemplate template, String id) {
        return template.addressees().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no addressee: " + id));
    }

    /** The note as a text. */
    public Draft text(Draft draft) {
        NoteTemplate note = NoteTemplate.of(draft.profile());
        Filling filling = new Filling(draft, note);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (NoteParagraph each : note.paragraphs()) {
            Map<String, String> values = filling.of(each.when());
            if (values != null) {
                String words = filled(each.text().getOrDefault(language.tag(), ""), values);
                MarkedText text = Asterisks.read(words);
                paragraphs.add(
                        Paragraph.of(
                                        "n" + paragraphs.size(),
                                        ParagraphKind.PLAIN,
                                        null,
                                        0,
                                        Map.of(language, text))
                                .withLayout(
                                        new Layout("", null, each.looks(), ParagraphIndent.NONE)));
            }
        }
        return Draft.of(draft.profile(), List.of(language), paragraphs);
    }

    /** What is filled in means no bold and no italics. */
    private static String filled(String template, Map<String, String> values) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        StringBuilder words = new StringBuilder();
        while (placeholder.find()) {
            String value = values.get(placeholder.group(1));
            if (value == null) {
                throw new IllegalStateException("no such placeholder: " + placeholder.group());
            }
            String plain = Asterisks.write(MarkedText.plain(value));
            placeholder.appendReplacement(words, Matcher.quoteReplacement(plain));
        }
        return placeholder.appendTail(words).toString();
    }

    /**
     * Writes the document.
     *
     * @param house the template of its looks, if there is one
     */
    public void write(Draft draft, @Nullable HouseTemplate house, OutputStream out)
            throws IOException {
        FinishedDocument.write(
                house,
                password,
                plain -> CleanDocument.writeAsIs(DraftReading.of(text(draft)), language, plain),
                out);
    }

    /** What is filled in. */
    private final class Filling {
        private final Draft draft;
        private final Sentences sentences = Sentences.in(language.tag());
        private final Map<String, String> values = new HashMap<>();
        private final NoteTemplate note;

        Filling(Draft draft, NoteTemplate note) {
            this.draft = draft;
            this.note = note;
            Addressee to = addressee(note, addressee);
            String open = "[…]";
            values.put("number", number.isBlank() ? open : number.strip());
            values.put("addressee", to.to().getOrDefault(language.tag(), open));
            values.put("block", to.block().getOrDefault(language.tag(), open));
            values.put("title", title());
            values.put("symbol", draft.symbol().isEmpty() ? "" : " (" + draft.symbol() + ")");
            values.put("date", WrittenDates.inFull(date, sentences));
            values.put(
                    "seat",
                    new ProcedureSentences(sentences)
                            .place(SeatTime.of(draft.notation()).zone(), draft.notation()));
            values.put("pages", onPages(pages));
            values.put("enclosures", enclosures());
        }

        private String title() {
            String title =
                    draft.paragraphs().stream()
                            .filter(each -> each.kind() == ParagraphKind.TITLE)
                            .map(each -> each.text(language).text())
                            .map(text -> NOTE_MARK.matcher(text).replaceAll("").strip())
                            .findFirst()
                            .orElse("");
            return sentences.say("note.title", title.isEmpty() ? "…" : title);
        }

        private String onPages(int count) {
            String form = note.pages().getOrDefault(language.tag(), "");
            return filled(form, Map.of("number", String.valueOf(count)));
        }

        /** The text itself, and what goes with it, counted. */
        private String enclosures() {
            String self = draft.symbol().isEmpty() ? title() : draft.symbol();
            List<Enclosure> all = new ArrayList<>();
            all.add(new Enclosure(self, pages, Map.of()));
            all.addAll(others());
            List<String> lines = new ArrayList<>();
            for (Enclosure each : all) {
                String line = (lines.size() + 1) + ". " + each.title();
                lines.add(each.pages() == 0 ? line : line + ", " + onPages(each.pages()));
            }
            return String.join("\n", lines);
        }

        private List<Enclosure> others() {
            return Stream.of(Procedure.Kind.values())
                    .map(kind -> Procedures.running(draft, kind))
                    .flatMap(Stream::ofNullable)
                    .flatMap(each -> each.enclosures().stream())
                    .distinct()
                    .toList();
        }

        /** The values for a paragraph, or null if it has no place in this note. */
        @Nullable Map<String, String> of(String when) {
            return switch (when) {
                case "" -> values;
                case "alone" -> others().isEmpty() ? values : null;
                case "several" -> others().isEmpty() ? null : values;
                case "silence" -> until(Procedure.Kind.SILENCE);
                case "comments" -> until(Procedure.Kind.COMMENTS);
                default -> throw new IllegalStateException("no such condition: " + when);
            };
        }

        private @Nullable Map<String, String> until(Procedure.Kind kind) {
            Procedure running = Procedures.running(draft, kind);
            Deadline deadline = running == null ? null : Deadline.of(running);
            if (deadline == null) {
                return null;
            }
            Map<String, String> more = new HashMap<>(values);
            more.put("day", WrittenDates.inFull(deadline.local().toLocalDate(), sentences));
            more.put("hour", WrittenDates.hour(deadline.local().toLocalTime()));
            more.put(
                    "place",
                    new ProcedureSentences(sentences).place(deadline.zone(), draft.notation()));
            return more;
        }
    }
}
