package org.travaux.app.view.files;

import org.travaux.app.view.comparing.ComparePopup;
import org.travaux.app.view.compiling.CompilePopup;
import org.travaux.app.view.compiling.TracePopup;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.versions.EarlierVersionsPopup;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;

/**
 * What is asked about files over the rows.
 *
 * @param languages in which language a document is wanted
 * @param copies what a reading copy takes for granted
 * @param reports which report is wanted, and in which language
 * @param tracked to which text tracked changes are made
 * @param password with which password the draft opens
 * @param protect with which password exports open
 * @param template from which document they get their looks
 * @param inspect what a document tells beside its text
 * @param compile which copies become one draft with the open one
 * @param trace what has become of proposals
 * @param compare what changed since an earlier text
 * @param versions what the draft was when it was saved before
 */
public record FilePopups(
        LanguagePopup languages,
        CopyPopup copies,
        ReportPopup reports,
        TrackedPopup tracked,
        DraftPasswordPopup password,
        ProtectPopup protect,
        TemplatePopup template,
        InspectPopup inspect,
        CompilePopup compile,
        TracePopup trace,
        ComparePopup compare,
        EarlierVersionsPopup versions) {
    /**
     * The questions about a draft's files.
     *
     * @param openDrafts where a compiled draft opens
     * @param compare shows what changed since another text
     * @param rows over the rows of the draft
     * @param window over whatever is shown, also where there is no draft yet
     */
    public static FilePopups of(
            OpenDraft draft,
            FileActions files,
            Negotiation negotiation,
            ExportActions exports,
            FileDialogs dialogs,
            ExportPreferences preferences,
            OpenDrafts openDrafts,
            ComparePopup compare,
            Overlay rows,
            Overlay window) {
        return new FilePopups(
                new LanguagePopup(draft.model(), rows, exports),
                new CopyPopup(draft.model(), negotiation, rows, exports),
                new ReportPopup(draft.model(), negotiation, rows, exports),
                new TrackedPopup(draft, rows, exports),
                new DraftPasswordPopup(draft, files, window),
                new ProtectPopup(draft.model(), preferences, window),
                new TemplatePopup(draft, dialogs, preferences, window),
                new InspectPopup(
                        draft.commands().exporting(), dialogs, window, draft.model().sentences()),
                new CompilePopup(
                        draft.model(),
                        draft.commands(),
                        (base, compiled, said) ->
                                openDrafts.begin(
                                        base,
                                        compiled,
                                        compiledName(draft),
                                        said,
                                        draft.model().protection()),
                        dialogs::toCompile,
                        window),
                new TracePopup(draft.model(), window),
                compare,
                new EarlierVersionsPopup(
                        draft,
                        (version, name, said) ->
                                openDrafts.beginCopy(
                                        version, name, said, draft.model().protection()),
                        compare,
                        window));
    }

    private static String compiledName(OpenDraft draft) {
        return draft.model().sentences().say("compile.name", draft.stem());
    }
}
