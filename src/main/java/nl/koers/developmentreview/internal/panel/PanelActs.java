package nl.koers.developmentreview.internal.panel;

import org.springframework.stereotype.Component;

/// All acts of step 2 in one hand, for the front desk of the room.
@Component
public record PanelActs(
        ChoosingThemes themes,
        InvitingVisitor inviting,
        AnsweringInvitation answering,
        WithdrawingVisit withdrawing,
        NominatingMember nominating,
        DescribingMember describing,
        DeclaringTies declaring,
        ChoosingChair chairing,
        LeavingPanel leaving,
        NamingSecretary secretary,
        SettlingPanel settling) {}
