package org.travaux.app.files;

import org.travaux.markup.compile.Compiler;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.draft.CompiledProposal;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.format.DraftFormat;

import java.util.List;
import java.util.SplittableRandom;

/** Makes one draft of a text and its copies; the same whenever the same is compiled. */
public final class DraftCompiling {
    private DraftCompiling() {}

    /**
     * Compiles copies.
     *
     * @param date the day, {@code 2027-05-14}; empty if it is not known
     * @param leftOut proposals that compiling the same copies recorded and that are not wanted
     */
    public static Draft compile(
            Draft base, List<Copy> copies, String date, List<CompiledProposal> leftOut) {
        return Compiler.compile(base, copies, date, ids(base, copies), leftOut);
    }

    /** Ids that are the same whenever the same is compiled, and others than those before. */
    private static Ids ids(Draft base, List<Copy> copies) {
        int seed = DraftFormat.write(base).hashCode();
        for (Copy copy : copies) {
            seed += (copy.delegation() + DraftFormat.write(copy.text())).hashCode();
        }
        return new Ids(new SplittableRandom(seed));
    }
}
