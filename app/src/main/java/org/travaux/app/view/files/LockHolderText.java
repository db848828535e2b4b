package org.travaux.app.view.files;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.safety.LockHolder;

import java.time.DateTimeException;
import java.time.Instant;

/** Who has a draft open, and since when, in words. */
final class LockHolderText {
    private final Sentences sentences;

    LockHolderText(Sentences sentences) {
        this.sentences = sentences;
    }

    String describe(LockHolder holder) {
        if (holder.user().isEmpty()) {
            return sentences.say("ask.held-by-somebody");
        }
        return sentences.say(
                "ask.held", holder.user(), holder.process().host(), time(holder.since()));
    }

    private String time(String instant) {
        try {
            return WrittenDates.moment(Instant.parse(instant), sentences);
        } catch (DateTimeException e) {
            return instant;
        }
    }
}
