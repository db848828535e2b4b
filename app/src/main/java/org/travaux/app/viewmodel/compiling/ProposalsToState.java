package org.travaux.app.viewmodel.compiling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.compiling.CompiledCopies;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.CompilationReport;
import org.travaux.app.viewmodel.comparing.WordingPart;
import org.travaux.app.viewmodel.settling.SentenceChange;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.draft.records.CompiledProposal.Kind;
import org.travaux.markup.settle.preview.CompiledText;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What copies of one state of the draft propose, in the order of the text. */
final class ProposalsToState {
    private final Draft compiled;
    private final Compilation compilation;
    private final Sentences sentences;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<Language, CompiledText> texts = new HashMap<>();
    private final String revision;
    private final List<ProposalLine> lines;

    ProposalsToState(CompiledCopies copies, Sentences sentences) {
        this.compiled = copies.compiled();
        this.revision = copies.revision();
        this.compilation = compiled.compilations().getLast();
        this.sentences = sentences;
        for (int i = 0; i < compiled.paragraphs().size(); i++) {
            indexes.put(compiled.paragraphs().get(i).id(), i);
        }
        this.lines = made();
    }

    private List<ProposalLine> made() {
        List<ProposalLine> lines = new ArrayList<>();
        List<CompiledProposal> proposals = new ArrayList<>(compilation.proposals());
        proposals.sort(Comparator.comparingInt(this::paragraph).thenComparingInt(this::offset));
        for (CompiledProposal proposal : proposals) {
            CompiledProposal away = proposal.kind() == Kind.MOVED_HERE ? away(proposal) : null;
            if (away != null) {
                lines.add(new ProposalLine(this, List.of(proposal, away)));
            } else if (proposal.kind() != Kind.MOVED_AWAY || here(proposal) == null) {
                lines.add(new ProposalLine(this, List.of(proposal)));
            }
        }
        return lines;
    }

    private int paragraph(CompiledProposal proposal) {
        return indexes.getOrDefault(proposal.paragraph(), -1);
    }

    /** Where its choice stands, so that rivals stand together, in the order of the text. */
    private int offset(CompiledProposal proposal) {
        int paragraph = paragraph(proposal);
        if (paragraph < 0) {
            return -1;
        }
        for (ChoiceIdentity choice : compiled.paragraphs().get(paragraph).choices()) {
            if (choice.id().equals(proposal.choice())) {
                return choice.at().getOrDefault(compiled.sourceLanguage(), Integer.MAX_VALUE);
            }
        }
        return -1;
    }

    private @Nullable CompiledProposal away(CompiledProposal here) {
        return compilation.proposals().stream()
                .filter(one -> one.kind() == Kind.MOVED_AWAY && isMove(one, here))
                .findFirst()
                .orElse(null);
    }

    private @Nullable CompiledProposal here(CompiledProposal away) {
        return compilation.proposals().stream()
                .filter(one -> one.kind() == Kind.MOVED_HERE && isMove(away, one))
                .findFirst()
                .orElse(null);
    }

    private static boolean isMove(CompiledProposal away, CompiledProposal here) {
        return away.copies().equals(here.copies()) && away.before().equals(here.words());
    }

    /** All of them, in the order of the text. */
    List<ProposalLine> lines() {
        return lines;
    }

    /** The codes of those whose a proposal is. */
    List<String> delegations(ProposalLine line) {
        return compilation.delegations(line.proposal());
    }

    /** How many there are, how many of several delegations, how many rivals. */
    String summary() {
        String counts =
                CompilationReport.counts(compilation, compiled.compilations(), sentences::say);
        return revision.isEmpty() ? counts : sentences.say("compile.to", revision, counts);
    }

    /** What to know of the copies besides, in sentences. */
    List<String> remarks() {
        return compilation.remarks().stream()
                .map(one -> CompilationReport.sentence(compilation, one, sentences::say))
                .toList();
    }

    /** What is not wanted. */
    List<CompiledProposal> leftOut() {
        return lines.stream()
                .filter(line -> !line.takenProperty().get())
                .flatMap(line -> line.proposals().stream())
                .toList();
    }

    /** Where, who, and what kind of a proposal, with the rivals it has. */
    String head(ProposalLine line) {
        CompiledProposal proposal = line.proposal();
        int index = paragraph(proposal);
        List<String> head = new ArrayList<>();
        head.add(
                index < 0 || proposal.kind() == Kind.NEW_PARAGRAPH
                        ? sentences.say("compile.newParagraph")
                        : compiled.nameOf(index));
        if (!revision.isEmpty()) {
            head.set(0, head.getFirst() + " (" + revision + ")");
        }
        head.add(String.join(", ", compilation.delegations(proposal)));
        head.add(
                line.proposals().size() > 1
                        ? sentences.say("compile.moved")
                        : sentences.say("proposal." + proposal.kind().id()));
        return String.join(" · ", head);
    }

    /** Who proposes something else for the same words; empty if nobody does. */
    String rivals(ProposalLine line) {
        List<String> own = compilation.delegations(line.proposal());
        List<String> rivals =
                line.proposal().kind().proposesOutcome()
                        ? compiled.compilations().stream()
                                .flatMap(each -> rivals(each, line.proposal()))
                                .filter(code -> !own.contains(code))
                                .distinct()
                                .toList()
                        : List.of();
        return rivals.isEmpty()
                ? ""
                : sentences.say("report.compilation.rivals", String.join(", ", rivals));
    }

    private static Stream<String> rivals(Compilation compilation, CompiledProposal proposal) {
        return compilation.proposals().stream()
                .filter(one -> !one.equals(proposal) && one.kind().proposesOutcome())
                .filter(one -> one.choice().equals(proposal.choice()))
                .flatMap(one -> compilation.delegations(one).stream());
    }

    /** The sentence of a proposal. */
    Proposals.Sentence sentence(ProposalLine line) {
        SentenceChange change = change(line);
        TextEdit edit = edit(change);
        int start = edit.range().start();
        return new Proposals.Sentence(
                parts(change.before(), edit.range()),
                parts(change.after(), new TextRange(start, start + edit.replacement().length())));
    }

    private static TextEdit edit(SentenceChange change) {
        List<TextEdit> edits = ChangeSet.between(change.before(), change.after()).edits();
        return edits.isEmpty() ? TextEdit.insert(0, "") : edits.getFirst();
    }

    /** Words are marked whole. */
    private static List<WordingPart> parts(String text, TextRange changed) {
        int start = changed.start();
        int end = changed.end();
        while (start > 0 && start < end && isWithinWord(text, start)) {
            start--;
        }
        while (end > start && end < text.length() && isWithinWord(text, end)) {
            end++;
        }
        return Stream.of(
                        new WordingPart(text.substring(0, start), false),
                        new WordingPart(text.substring(start, end), true),
                        new WordingPart(text.substring(end), false))
                .filter(part -> !part.text().isEmpty())
                .toList();
    }

    private static boolean isWithinWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private SentenceChange change(ProposalLine line) {
        CompiledProposal proposal = line.proposal();
        Language language = language(proposal);
        int index = Math.max(0, paragraph(proposal));
        Paragraph paragraph = compiled.paragraphs().get(index);
        CompiledText text =
                texts.computeIfAbsent(language, each -> new CompiledText(compiled, each));
        String was = text.of(paragraph, (_, _) -> false).text(language).text();
        String is = text.of(paragraph, (_, one) -> one.equals(proposal)).text(language).text();
        if (was.equals(is)) {
            String said = proposal.before().getOrDefault(language, was);
            return new SentenceChange(index, "", language, said, said);
        }
        return SentenceChange.of(index, "", language, was, is);
    }

    /** The first language in which it says something. */
    private Language language(CompiledProposal proposal) {
        return compiled.sourceFirst().stream()
                .filter(
                        each ->
                                proposal.words().containsKey(each)
                                        || proposal.before().containsKey(each))
                .findFirst()
                .orElse(compiled.sourceLanguage());
    }
}
