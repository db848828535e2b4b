/** Deadlines under which drafts are given to delegations: begun, and what became of them. */
package org.travaux.app.viewmodel.procedure;
