/**
 * What is doubtful in a draft and the ways out of it: the notation, the languages compared, the
 * writing, the spelling, the terms. Start at {@link org.travaux.app.viewmodel.checks.Findings}.
 */
package org.travaux.app.viewmodel.checks;
