package org.travaux.app.viewmodel;

import org.travaux.app.clipboard.Clipboard;
import org.travaux.app.session.Proofreader;
import org.travaux.app.storage.ErrorLog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the editor has from the machine that it runs on.
 *
 * @param clock says which day it is
 * @param clipboard where text is put to be pasted elsewhere
 * @param proofreader looks at the language of drafts
 * @param errors where what goes wrong unexpectedly is written down
 */
public record EditorServices(
        Clock clock, Clipboard clipboard, Proofreader proofreader, ErrorLog errors) {
    /** The calendar of the system, and a clipboard of the editor's own. */
    public static EditorServices withoutWindow() {
        return with(Clipboard.ofOnesOwn());
    }

    /** The calendar of the system, and a clipboard; nobody proofreads. */
    public static EditorServices with(Clipboard clipboard) {
        return new EditorServices(
                Clock.system(ZoneId.systemDefault()),
                clipboard,
                Proofreader.NONE,
                ErrorLog.nowhere());
    }

    /** The same with somebody who proofreads. */
    public EditorServices with(Proofreader reader) {
        return new EditorServices(clock, clipboard, reader, errors);
    }

    /** The same with another place where errors are written down. */
    public EditorServices with(ErrorLog log) {
        return new EditorServices(clock, clipboard, proofreader, log);
    }

    /** The day as drafts write it, {@code 2027-05-14}. */
    public String today() {
        return LocalDate.now(clock).toString();
    }
}
