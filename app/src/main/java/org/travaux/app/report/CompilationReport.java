package org.travaux.app.report;

import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Column;
import org.travaux.app.report.Report.Figure;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;
import org.travaux.markup.compile.TracedProposal;
import org.travaux.markup.compile.Tracing;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledProposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came in with delegations' copies, what has become of it, and what was not included. */
public final class CompilationReport {
    private static final String NOTHING = "–";

    private final ReportSource source;
    private final Draft draft;
    private final List<TracedProposal> traced;

    private CompilationReport(ReportSource source, DraftReading reading) {
        this.source = source;
        this.draft = reading.draft();
        this.traced = Tracing.of(reading, null);
    }

    static Report of(ReportSource source, DraftReading reading) {
        return new CompilationReport(source, reading).report();
    }

    /** A remark as a sentence. */
    public static String sentence(
            Compilation compilation, CompilationRemark remark, ReportWords words) {
        return words.say(
                "compiling." + remark.kind().id(),
                compilation.copies().get(remark.copy()).file(),
                remark.paragraph().isEmpty()
                        ? words.say("compile.newParagraph")
                        : remark.paragraph(),
                remark.words());
    }

    /**
     * How many proposals there are, how many of several delegations, how many rivals.
     *
     * @param all the compilations of the draft
     */
    public static String counts(Compilation compilation, List<Compilation> all, ReportWords words) {
        return words.say(
                "compile.counts",
                compilation.proposals().size(),
                compilation.identical(all),
                compilation.rivals(all));
    }

    /**
     * Words in the first of some languages in which they are known; a dash where there are none.
     */
    public static String words(Map<Language, String> words, List<Language> languages) {
        return languages.stream()
                .filter(words::containsKey)
                .map(language -> words.getOrDefault(language, ""))
                .findFirst()
                .filter(said -> !said.isEmpty())
                .orElse(NOTHING);
    }

    private Report report() {
        List<String> notes = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        draft.compilations()
                .forEach(one -> notes.add(counts(one, draft.compilations(), source::say)));
        tables.add(copies());
        delegations().forEach(code -> tables.add(proposals(code)));
        Table remarks = remarks();
        if (!remarks.rows().isEmpty()) {
            tables.add(remarks);
        }
        return new Report(
                ReportKind.COMPILATION,
                source.tag(),
                source.say("report.compilation"),
                notes,
                tables,
                List.of(),
                "");
    }

    private List<String> delegations() {
        return traced.stream()
                .flatMap(one -> one.delegations().stream())
                .distinct()
                .sorted(Comparator.comparing(source::name, source.alphabet()))
                .toList();
    }

    private Table copies() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Compilation compilation : draft.compilations()) {
            for (int i = 0; i < compilation.copies().size(); i++) {
                rows.add(
                        List.of(
                                new Words(source.name(compilation.copies().get(i).delegation())),
                                new Words(compilation.copies().get(i).file()),
                                new Words(compilation.date()),
                                new Figure(compilation.count(i))));
            }
        }
        return new Table(
                "copies",
                source.say("report.compilation.copies"),
                List.of(
                        source.column("delegation", 4),
                        source.column("file", 6),
                        source.column("date", 3),
                        source.column("proposals", 2)),
                rows);
    }

    private Table proposals(String delegation) {
        List<Column> columns =
                List.of(
                        source.column("paragraph", 3),
                        source.column("kind", 3),
                        source.column("before", 6),
                        source.column("proposed", 6),
                        source.column("others", 4),
                        source.column("fate", 3));
        List<Language> languages = new ArrayList<>(draft.sourceFirst());
        languages.addFirst(new Language(source.tag()));
        List<List<Cell>> rows = new ArrayList<>();
        for (TracedProposal one : traced) {
            if (one.delegations().contains(delegation)) {
                CompiledProposal proposal = one.proposal();
                int paragraph = one.paragraph();
                rows.add(
                        List.of(
                                new Words(paragraph < 0 ? NOTHING : draft.nameOf(paragraph)),
                                new Words(source.say("proposal." + proposal.kind().id())),
                                new Words(words(proposal.before(), languages)),
                                new Words(words(proposal.words(), languages)),
                                new Words(others(one, delegation)),
                                new Words(source.say("fate." + one.fate().id()))));
            }
        }
        return new Table("proposals-" + delegation, source.name(delegation), columns, rows);
    }

    /** Who proposes the same, and who proposes something else for the same words. */
    private String others(TracedProposal one, String delegation) {
        List<String> lines = new ArrayList<>();
        List<String> same =
                one.delegations().stream().filter(code -> !code.equals(delegation)).toList();
        if (!same.isEmpty()) {
            lines.add(source.say("report.compilation.same", String.join(", ", same)));
        }
        Set<String> rivals = new LinkedHashSet<>();
        for (TracedProposal other : traced) {
            if (!other.equals(one)
                    && one.proposal().kind().proposesOutcome()
                    && other.proposal().kind().proposesOutcome()
                    && other.proposal().choice().equals(one.proposal().choice())) {
                rivals.addAll(other.delegations());
            }
        }
        rivals.remove(delegation);
        if (!rivals.isEmpty()) {
            lines.add(source.say("report.compilation.rivals", String.join(", ", rivals)));
        }
        return String.join("\n", lines);
    }

    private Table remarks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Compilation compilation : draft.compilations()) {
            for (CompilationRemark remark : compilation.remarks()) {
                rows.add(List.of(new Words(sentence(compilation, remark, source::say))));
            }
        }
        return new Table(
                "remarks",
                source.say("report.compilation.remarks"),
                List.of(source.column("remark", 1)),
                rows);
    }
}
