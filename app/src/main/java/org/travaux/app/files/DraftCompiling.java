package org.travaux.app.files;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.app.report.MergeSentences;
import org.travaux.markup.compile.Compiler;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.draft.Circulated;
import org.travaux.markup.draft.CompiledProposal;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.MergeRemark;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.merge.Merged;
import org.travaux.markup.merge.Merger;
import org.travaux.markup.settle.CompiledText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes one draft of a text and its copies; the same whenever the same is compiled. A copy is
 * compared with the state that it was sent as, and what it proposes is merged with what has become
 * of the text since.
 */
public final class DraftCompiling {
    private final Draft draft;
    private final KeptStates states;
    private final String date;

    /**
     * @param draft as it is
     * @param states what copies may have been made from
     * @param date the day, {@code 2027-05-14}; empty if it is not known
     */
    public DraftCompiling(Draft draft, KeptStates states, String date) {
        this.draft = draft;
        this.states = states;
        this.date = date;
    }

    /** Copies of one state. */
    private record Made(Draft base, String revision, List<Copy> copies) {}

    /**
     * What copies propose, by the states that they were made from; those of the draft as it is
     * first.
     *
     * @throws Failure if a state can't be read
     */
    public List<CompiledCopies> compile(List<Copy> copies) throws Failure {
        Made own = new Made(draft, "", new ArrayList<>());
        List<Made> all = new ArrayList<>(List.of(own));
        Map<String, Made> byState = new HashMap<>(Map.of("", own));
        for (Copy copy : copies) {
            Circulated sent = copy.text().circulated();
            String state = sent == null ? "" : sent.state();
            Made made = byState.get(state);
            if (made == null) {
                Draft base = states.of(sent);
                made = own;
                if (sent != null && base != null && !isStillThere(base)) {
                    made = new Made(base, sent.revision(), new ArrayList<>());
                    all.add(made);
                }
                byState.put(state, made);
            }
            made.copies.add(copy);
        }
        return all.stream()
                .filter(made -> !made.copies.isEmpty())
                .map(
                        made ->
                                new CompiledCopies(
                                        made.base,
                                        made.revision,
                                        made.copies,
                                        compiled(made.base, made.copies, List.of())))
                .toList();
    }

    /**
     * The draft with what copies propose.
     *
     * @param toLookAt what the text has become since at the places of proposals, in sentences
     */
    public record Together(Draft draft, List<String> toLookAt) {
        public Together {
            toLookAt = List.copyOf(toLookAt);
        }
    }

    /**
     * The draft with what the copies propose.
     *
     * @param leftOut of each, proposals that compiling recorded and that are not wanted
     */
    public Together together(
            List<CompiledCopies> all, List<List<CompiledProposal>> leftOut, Sentences sentences) {
        Draft now = draft;
        List<String> toLookAt = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            CompiledCopies each = all.get(i);
            Draft compiled =
                    leftOut.get(i).isEmpty()
                            ? each.compiled()
                            : compiled(each.base(), each.copies(), leftOut.get(i));
            if (now.equals(each.base())) {
                now = compiled;
            } else {
                Merged merged =
                        Merger.merge(
                                each.base(),
                                now,
                                compiled,
                                sentences.say("compile.side.draft"),
                                sentences.say("compile.side.copies", each.revision()),
                                date);
                now = merged.draft();
                for (MergeRemark remark : merged.record().remarks()) {
                    toLookAt.add(MergeSentences.of(now, merged.record(), remark, sentences::say));
                }
            }
        }
        return new Together(now, toLookAt);
    }

    /** Whether the draft is that state, or that state with copies compiled into it. */
    private boolean isStillThere(Draft state) {
        int before = state.compilations().size();
        Map<String, Paragraph> here = new HashMap<>();
        draft.paragraphs().forEach(each -> here.put(each.id(), each));
        if (draft.compilations().size() < before) {
            return false;
        }
        for (Language language : state.languages()) {
            CompiledText text = new CompiledText(draft, language);
            for (Paragraph was : state.paragraphs()) {
                Paragraph is = here.get(was.id());
                if (is == null
                        || !text.of(is, (compilation, _) -> compilation < before)
                                .text(language)
                                .equals(was.text(language))) {
                    return false;
                }
            }
        }
        Set<String> known = new HashSet<>();
        state.paragraphs().forEach(each -> known.add(each.id()));
        draft.compilations().stream()
                .flatMap(each -> each.proposals().stream())
                .forEach(each -> known.add(each.paragraph()));
        return known.containsAll(here.keySet());
    }

    private Draft compiled(Draft base, List<Copy> copies, List<CompiledProposal> leftOut) {
        return Compiler.compile(base, copies, date, ids(base, copies), leftOut);
    }

    /** Ids that are the same whenever the same is compiled, and others than those before. */
    private static Ids ids(Draft base, List<Copy> copies) {
        int seed = written(base).hashCode();
        for (Copy copy : copies) {
            seed += (copy.delegation() + written(copy.text())).hashCode();
        }
        return new Ids(new SplittableRandom(seed));
    }

    private static String written(Draft draft) {
        return new String(Protection.none().write(draft).bytes(), StandardCharsets.UTF_8);
    }
}
