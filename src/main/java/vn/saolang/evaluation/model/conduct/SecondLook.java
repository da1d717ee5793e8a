package vn.saolang.evaluation.model.conduct;

/**
 * That the council looked again at a product near a border of the stars.
 *
 * @param attempt the scoring that was looked at
 * @param rescored whether it was scored anew; otherwise it was confirmed as it is
 */
public record SecondLook(int attempt, boolean rescored, String reason) {

    /** As a sentence of the minutes. */
    public String forMinutes() {
        return "Xem lại lần hai do điểm gần ranh giới hạng sao: " + (rescored ? "chấm lại" : "giữ nguyên kết quả chấm")
                + ". Lý do: " + reason;
    }
}
