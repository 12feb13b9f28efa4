package cn.zhizheng.exam.web;

import cn.zhizheng.exam.PaperKind;
import cn.zhizheng.exam.application.DraftRound;
import cn.zhizheng.exam.application.RoundQueries;
import cn.zhizheng.exam.application.RoundQueries.Place;
import cn.zhizheng.exam.application.RoundRow;
import cn.zhizheng.exam.domain.MultipleChoiceRule;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.OperationForm;
import cn.zhizheng.platform.web.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All rounds of the organiser's part of the tree, and the form for a new one. */
@Named
@RequestScoped
public class RoundsPage {

    private static final int NINE = 9;

    @Inject RoundQueries queries;
    @Inject DraftRound draftRound;
    @Inject OrganisationDirectory organisation;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;
    @Inject Language language;
    @Inject Clock clock;

    private List<RoundRow> rounds;
    private List<Place> places;
    private DraftRoundForm form;

    public String draft() {
        var scope = places().get(getForm().getPlace()).scope();
        var reference = draftRound.draft(operation.current(), getForm().plan(scope));
        flash.success("exam", "round.drafted");
        return "/exam/round?faces-redirect=true&ref=" + reference;
    }

    public List<RoundRow> getRounds() {
        if (rounds == null) {
            rounds = queries.rounds();
        }
        return rounds;
    }

    public List<SelectItem> getPlaceItems() {
        return IntStream.range(0, places().size())
                .mapToObj(index -> new SelectItem(index, places().get(index).name()))
                .toList();
    }

    public List<SelectItem> getKindItems() {
        return Arrays.stream(PaperKind.values())
                .map(kind -> new SelectItem(kind.name(), worded("kind." + kind)))
                .toList();
    }

    public List<SelectItem> getRuleItems() {
        return Arrays.stream(MultipleChoiceRule.values())
                .map(rule -> new SelectItem(rule.name(), worded("rule." + rule)))
                .toList();
    }

    public List<SelectItem> getFieldItems() {
        return organisation.fields().stream()
                .map(field -> new SelectItem(field.code(), field.name(language.getLocale())))
                .toList();
    }

    private String worded(String key) {
        return Sentences.of("exam", key, List.of(), language.getLocale());
    }

    private List<Place> places() {
        if (places == null) {
            places = queries.places();
        }
        return places;
    }

    public DraftRoundForm getForm() {
        if (form == null) {
            var defaults = queries.defaultsFor(places().get(0).scope());
            form = new DraftRoundForm(defaults, LocalDate.now(clock).plusDays(1).atTime(NINE, 0));
        }
        return form;
    }
}
