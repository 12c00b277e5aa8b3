package nl.koers.developmentreview.internal.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Turn;
import nl.koers.developmentreview.internal.panel.Invitation.State;
import nl.koers.developmentreview.internal.panel.Nomination.Nominee;
import nl.koers.developmentreview.internal.panel.Settlement.Cause;
import nl.koers.people.Function;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;

/// The visitors, the visiting panel and the secretary, with those who declined or left: nothing is taken out.
///
/// Everyone who takes part has the same invitations, nominations, secretaries and settlements in hand, so all see the
/// same road; *who* was asked and *who* was nominated is empty for readers who may not know that yet.
///
/// @param themesChosenOn the day the host last chose its themes; null before
/// @param themes their keys; empty for readers who may not know them (R36)
public record Panel(
        @Nullable LocalDate themesChosenOn,
        Set<String> themes,
        List<Invitation> invitations,
        List<Nomination> nominations,
        List<Secretary> secretaries,
        List<Settlement> settlements) {

    public static Panel none() {
        return new Panel(null, Set.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// The partnerships that said yes, the first visitor first (R06, R37).
    public List<PartnershipId> visitors() {
        return Stream.of(VisitorPlace.values())
                .flatMap(place -> at(place).stream())
                .filter(Invitation::isVisit)
                .flatMap(invitation -> invitation.partnership().stream())
                .toList();
    }

    /// The invitation that keeps this place: waiting, or accepted.
    public Optional<Invitation> at(VisitorPlace place) {
        return invitations.stream()
                .filter(it -> it.place() == place && it.holdsPlace())
                .findFirst();
    }

    /// The newest invitation to this partnership, as far as the reader may know of it.
    public Optional<Invitation> invitationOf(PartnershipId partnership) {
        return invitations.reversed().stream()
                .filter(it -> it.isFor(partnership))
                .findFirst();
    }

    public List<Nomination> present() {
        return nominations.stream().filter(Nomination::isPresent).toList();
    }

    public List<Nomination> presentFrom(PartnershipId visitor) {
        return present().stream().filter(it -> it.sentBy().equals(visitor)).toList();
    }

    /// Those who are on the panel now, as far as the reader may know who they are; who left is not among them.
    public List<Member> members() {
        return present().stream().flatMap(it -> it.member().stream()).toList();
    }

    public Optional<Member> member(UUID id) {
        return members().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// R14: the member who coordinates, for readers who may know who it is.
    public Optional<Member> chair() {
        return members().stream().filter(Member::chair).findFirst();
    }

    /// R15: supplied by the host, no member.
    public Optional<PersonId> secretary() {
        return presentSecretary().map(Secretary::person);
    }

    public Optional<Secretary> presentSecretary() {
        return secretaries.stream().filter(Secretary::isPresent).findFirst();
    }

    public boolean isSettled() {
        return settlements.stream().anyMatch(Settlement::isInForce);
    }

    /// From the first settlement on everyone who takes part knows the panel, also while it is open again.
    public boolean wasSettled() {
        return !settlements.isEmpty();
    }

    public List<Turn> turns(Opr opr, LocalDate today) {
        return isSettled() ? List.of() : new PanelTurns(opr, this).all();
    }

    public Panel choosing(Set<String> chosen, LocalDate today) {
        return new Panel(today, Set.copyOf(chosen), invitations, nominations, secretaries, settlements);
    }

    public Panel inviting(VisitorPlace place, PartnershipId partnership, String message, LocalDate today) {
        return withInvitations(plus(invitations, Invitation.to(partnership, place, message, today)));
    }

    public Panel accepting(UUID invitation, LocalDate today) {
        return withInvitations(changed(invitations, it -> it.id().equals(invitation), it -> it.accepted(today)));
    }

    public Panel ending(
            UUID invitation, State how, @Nullable String reason, @Nullable PartnershipId proposed, LocalDate today) {
        return withInvitations(
                changed(invitations, it -> it.id().equals(invitation), it -> it.over(how, reason, proposed, today)));
    }

    /// A visiting partnership cannot come after all: its members leave with it, and a settled panel is open again.
    public Panel withdrawing(PartnershipId visitor, String reason, LocalDate today) {
        var invitation = invitationOf(visitor).orElseThrow();
        return ending(invitation.id(), State.WITHDRAWN, reason, null, today)
                .withNominations(changed(
                        nominations, it -> it.isPresent() && it.sentBy().equals(visitor), it -> it.left(reason, today)))
                .reopened(Cause.VISITOR_WITHDREW, today);
    }

    public Panel nominating(PartnershipId sentBy, Function function, Nominee nominee, LocalDate today) {
        return withNominations(plus(nominations, Nomination.of(sentBy, function, nominee, today)));
    }

    public Panel describing(UUID member, UnaryOperator<Nominee> change) {
        return withNominations(changed(
                nominations,
                it -> it.id().equals(member) && it.nominee() != null,
                it -> it.with(change.apply(java.util.Objects.requireNonNull(it.nominee())))));
    }

    /// R14: this member coordinates, and nobody else.
    public Panel chairing(UUID member) {
        return withNominations(changed(
                nominations, Nomination::isPresent, it -> it.chairing(it.id().equals(member))));
    }

    /// R10: a member who drops out reopens a settled panel.
    public Panel leaving(UUID member, String because, LocalDate today) {
        return withNominations(changed(nominations, it -> it.id().equals(member), it -> it.left(because, today)))
                .reopened(Cause.MEMBER_LEFT, today);
    }

    /// R10, R15: a new secretary in place of an earlier one reopens a settled panel.
    public Panel naming(PersonId person, String name, LocalDate today) {
        var earlier = changed(secretaries, Secretary::isPresent, it -> it.stopped(today));
        return new Panel(
                        themesChosenOn,
                        themes,
                        invitations,
                        nominations,
                        plus(earlier, Secretary.of(person, name, today)),
                        settlements)
                .reopened(Cause.SECRETARY_REPLACED, today);
    }

    public Panel settling(LocalDate today) {
        var members = present().stream().map(Nomination::id).toList();
        return withSettlements(plus(settlements, Settlement.of(members, today)));
    }

    private Panel reopened(Cause cause, LocalDate today) {
        return withSettlements(changed(settlements, Settlement::isInForce, it -> it.reopened(cause, today)));
    }

    private Panel withInvitations(List<Invitation> now) {
        return new Panel(themesChosenOn, themes, now, nominations, secretaries, settlements);
    }

    private Panel withNominations(List<Nomination> now) {
        return new Panel(themesChosenOn, themes, invitations, now, secretaries, settlements);
    }

    private Panel withSettlements(List<Settlement> now) {
        return new Panel(themesChosenOn, themes, invitations, nominations, secretaries, now);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    private static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream().map(it -> which.test(it) ? change.apply(it) : it).toList();
    }
}
