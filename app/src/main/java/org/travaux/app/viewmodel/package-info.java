/**
 * What the window shows, decided without one: rows, styled spans, the panel of the choice under the
 * caret, what each command does. Collections and observable values only, so that everything here is
 * tested without a screen. Start at {@link org.travaux.app.viewmodel.EditorModel}.
 */
package org.travaux.app.viewmodel;
