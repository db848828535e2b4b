package org.travaux.app.viewmodel.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.EditorServices;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.Occasion;

/** Where those sit who settle: said once, and recorded with all that is settled from then on. */
public final class CurrentForum {
    private final EditorServices services;
    private @Nullable Forum forum;

    /** Nobody has said it yet; the day is that of the services. */
    public CurrentForum(EditorServices services) {
        this.services = services;
    }

    /** Where they sit, or null if nobody has said. */
    public @Nullable Forum forum() {
        return forum;
    }

    /** Says where they sit from now on; null for nowhere in particular. */
    public void setForum(@Nullable Forum where) {
        forum = where;
    }

    /** What is recorded with a settlement now. */
    public Occasion occasion() {
        return new Occasion(forum, services.today());
    }
}
