package org.travaux.app.viewmodel.files;

import org.travaux.app.safety.LockHolder;

import java.util.ArrayList;
import java.util.List;

/** A user whose answers are known beforehand. */
public final class Answers implements Questions {
    Elsewhere elsewhere = Elsewhere.CANCEL;
    Overwrite overwrite = Overwrite.CANCEL;

    /** What was asked, and of which draft. */
    final List<String> asked = new ArrayList<>();

    @Override
    public Elsewhere openElsewhere(String draftName, LockHolder holder) {
        asked.add(draftName + " open elsewhere by " + holder.user());
        return elsewhere;
    }

    @Override
    public Overwrite changedByOthers(String draftName, boolean mergeable) {
        asked.add(draftName + " changed");
        return overwrite;
    }
}
