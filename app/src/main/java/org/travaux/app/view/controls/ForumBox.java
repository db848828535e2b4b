package org.travaux.app.view.controls;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.settling.CurrentForum;
import org.travaux.markup.draft.records.Forum;

import java.util.List;
import java.util.Optional;

/** Says where those sit who settle; it is remembered for the next settlement. */
public final class ForumBox extends NamedBox<Optional<Forum>> {
    /** A box that shows the forum of a meeting and changes it. */
    public ForumBox(Sentences sentences, CurrentForum meeting) {
        super(
                "settle-forum",
                List.of(Optional.empty()),
                forum ->
                        sentences.say(
                                forum.map(each -> "forum." + each.id()).orElse("settled.nowhere")));
        setMaxWidth(Double.MAX_VALUE);
        for (Forum forum : Forum.values()) {
            getItems().add(Optional.of(forum));
        }
        setValue(Optional.ofNullable(meeting.forum()));
        valueProperty().addListener((_, _, forum) -> meeting.setForum(forum.orElse(null)));
    }
}
