package org.travaux.app.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.util.Map.entry;

import org.junit.jupiter.api.Test;
import org.travaux.app.docx.importing.ImportNote;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.files.revisions.CirculatedForm;
import org.travaux.app.report.ReportKind;
import org.travaux.app.storage.StorageException;
import org.travaux.app.terminology.TermFileException;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.viewmodel.positions.ColumnOrder;
import org.travaux.app.viewmodel.positions.RowOrder;
import org.travaux.markup.compare.ChangeKind;
import org.travaux.markup.compare.ChangeSeverity;
import org.travaux.markup.compile.TracedProposal;
import org.travaux.markup.concordance.Kind;
import org.travaux.markup.concordance.Repair;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.diagnostic.Severity;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.numbering.DoubtfulReference;
import org.travaux.markup.numbering.LabelFinding;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.report.ReportedStance;
import org.travaux.markup.settle.UnsettledChoice;
import org.travaux.markup.settle.adoption.Obstacle;
import org.travaux.markup.settle.records.Reopening;
import org.travaux.markup.typography.Typography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text that the sources ask for is there, and every text is asked for. */
class KeysTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern COMPOSED = Pattern.compile("\"([a-z]+\\.)\"\\s*\\+");

    /** What follows a prefix in the keys that are composed of it, where it is a set of names. */
    private static final Map<String, Set<String>> ENDINGS =
            Map.ofEntries(
                    entry(
                            "diagnostic.",
                            with(
                                    "unknown-delegation.without",
                                    ids(DiagnosticCode.values(), DiagnosticCode::id))),
                    entry("sentas.", ids(CirculatedForm.values(), CirculatedForm::id)),
                    entry("action.", ids(ActionId.values(), ActionId::written)),
                    entry("fix.", ids(Fix.Kind.values(), Enum::name)),
                    entry("termfile.", ids(TermFileException.Reason.values(), Enum::name)),
                    entry("dictionary.", Set.of("linux", "office")),
                    entry(
                            "typography.",
                            Typography.CODES.stream()
                                    .map(DiagnosticCode::id)
                                    .collect(Collectors.toSet())),
                    entry("severity.", ids(Severity.values(), Enum::name)),
                    entry("storage.", ids(StorageException.Reason.values(), Enum::name)),
                    entry("format.", ids(DraftFormatException.Problem.values(), Enum::name)),
                    entry("document.", ids(WordException.Reason.values(), Enum::name)),
                    entry("word.", ids(ImportNote.Kind.values(), Enum::name)),
                    entry("stance.", ids(Stance.values(), Stance::id)),
                    entry(
                            "fact.",
                            ids(
                                    Arrays.stream(Kind.values())
                                            .filter(kind -> kind.compareTo(Kind.NUMBER) >= 0)
                                            .toArray(Kind[]::new),
                                    Kind::id)),
                    entry("repair.", ids(Repair.Kind.values(), Enum::name)),
                    entry("standing.", ids(ReportedStance.values(), ReportedStance::id)),
                    entry("roworder.", ids(RowOrder.values(), RowOrder::id)),
                    entry("columnorder.", ids(ColumnOrder.values(), ColumnOrder::id)),
                    entry("chip.", ids(Stance.values(), Stance::id)),
                    entry("state.", ids(ParagraphStatus.values(), ParagraphStatus::id)),
                    entry("forum.", ids(Forum.values(), Forum::id)),
                    entry("kind.", ids(ParagraphKind.values(), ParagraphKind::id)),
                    entry(
                            "obstacle.",
                            with(
                                    "open-choice.unheld",
                                    ids(Obstacle.Kind.values(), Obstacle.Kind::id))),
                    entry(
                            "label.",
                            with(
                                    "gap.first",
                                    ids(LabelFinding.Kind.values(), LabelFinding.Kind::id))),
                    entry(
                            "doubt.",
                            ids(DoubtfulReference.Reason.values(), DoubtfulReference.Reason::id)),
                    entry("numbers.", Set.of("labels", "references", "doubtful")),
                    entry("refusal.", ids(UnsettledChoice.Reason.values(), Enum::name)),
                    entry("closed.", ids(Reopening.Reason.values(), Enum::name)),
                    entry(
                            "trace.",
                            ids(
                                    org.travaux.app.docx.metadata.Trace.Kind.values(),
                                    org.travaux.app.docx.metadata.Trace.Kind::id)),
                    entry(
                            "heading.",
                            Set.of(
                                    "delegation",
                                    "file",
                                    "date",
                                    "proposals",
                                    "proposed",
                                    "fate",
                                    "remark",
                                    "holds",
                                    "supports",
                                    "opposes",
                                    "reserves",
                                    "toComeBack",
                                    "provisional",
                                    "closesIfLifted",
                                    "where",
                                    "paragraph",
                                    "alternatives",
                                    "alternative",
                                    "delegations",
                                    "words",
                                    "position",
                                    "others",
                                    "ifLifted",
                                    "inFavour",
                                    "against",
                                    "otherwise",
                                    "stance",
                                    "what",
                                    "count",
                                    "kind",
                                    "language",
                                    "before",
                                    "after",
                                    "why")),
                    entry(
                            "tally.",
                            Set.of(
                                    "paragraphs",
                                    "open-paragraphs",
                                    "open",
                                    "alternatives",
                                    "holders",
                                    "alone",
                                    "unattributed",
                                    "on-paragraphs",
                                    "agreed-paragraphs",
                                    "agreed-passages",
                                    "placeholders",
                                    "status-tags")),
                    entry(
                            "coloured.",
                            Set.of(
                                    "FOUND",
                                    "AGREED",
                                    "PASSAGE",
                                    "OPEN_POINTS",
                                    "UNPLACED",
                                    "UNSURE")),
                    entry("colour.", with("reason", ids(TextColour.values(), TextColour::id))),
                    entry("change.", ids(ChangeKind.values(), ChangeKind::id)),
                    entry("importance.", ids(ChangeSeverity.values(), ChangeSeverity::id)),
                    entry(
                            "compiling.",
                            ids(CompilationRemark.Kind.values(), CompilationRemark.Kind::id)),
                    entry(
                            "merging.",
                            with(
                                    "one",
                                    with(
                                            "other",
                                            with(
                                                    "settled-differently",
                                                    ids(
                                                            MergeRemark.Kind.values(),
                                                            MergeRemark.Kind::id))))),
                    entry(
                            "proposal.",
                            ids(CompiledProposal.Kind.values(), CompiledProposal.Kind::id)),
                    entry("fate.", ids(TracedProposal.Fate.values(), TracedProposal.Fate::id)),
                    entry(
                            "tells.",
                            ids(
                                    ReportKind.ofOneDraft().toArray(ReportKind[]::new),
                                    ReportKind::id)),
                    entry("filetype.", ids(ReportFormat.values(), ReportFormat::id)),
                    entry("unsettled.", ids(UnsettledChoice.Reason.values(), Enum::name)),
                    entry(
                            "refused.",
                            ids(
                                    org.travaux.markup.edit.Refusal.values(),
                                    org.travaux.markup.edit.Refusal::id)));

    private static <T> Set<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> with(String another, Set<String> ids) {
        ids.add(another);
        return ids;
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".java")).toList();
            StringBuilder text = new StringBuilder();
            for (Path file : all) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String name : Bundle.names()) {
            keys.addAll(Bundle.read(name, "en").patterns().keySet());
        }
        return keys;
    }

    @Test
    void every_text_that_is_asked_for_is_there() throws IOException {
        Set<String> missing = found(SAID, sources());
        missing.removeAll(keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void whatever_has_a_name_has_a_text() throws IOException {
        Map<String, Set<String>> there = new TreeMap<>();
        for (String prefix : ENDINGS.keySet()) {
            there.put(
                    prefix,
                    keys().stream()
                            .filter(key -> key.startsWith(prefix))
                            .map(key -> key.substring(prefix.length()))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertEquals(new TreeMap<>(ENDINGS), there);
    }

    /** Endings that are no fixed set are a text in the sources, or a constant of an enum there. */
    @Test
    void every_text_is_asked_for() throws IOException {
        String sources = sources();
        Set<String> literals = found(LITERAL, sources);
        Set<String> prefixes = found(COMPOSED, sources);
        Set<String> names = new TreeSet<>(literals);
        names.addAll(Sentences.LANGUAGES);
        names.addAll(ids(Stance.values(), Stance::id));
        found(Pattern.compile("\\b([A-Z][A-Z_]+)\\b"), sources)
                .forEach(name -> names.add(name.toLowerCase(Locale.ROOT).replace('_', '-')));
        Set<String> unused = keys();
        unused.removeIf(key -> literals.contains(key) || isComposed(key, prefixes, names));
        assertEquals(Set.of(), unused);
    }

    private static boolean isComposed(String key, Set<String> prefixes, Set<String> names) {
        int end = key.indexOf('.') + 1;
        String prefix = key.substring(0, end);
        Set<String> fixed = ENDINGS.get(prefix);
        String ending = key.substring(end);
        return prefixes.contains(prefix)
                && (fixed != null ? fixed.contains(ending) : names.contains(ending));
    }
}
