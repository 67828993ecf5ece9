// Yes or no.
import { Check as Tick } from "lucide-react";
import { Checkbox } from "react-aria-components";

export interface CheckProps {
  value: boolean;
  onChange(value: boolean): void;
  children: string;
  isDisabled?: boolean;
}

export function Check({ value, onChange, children, isDisabled = false }: CheckProps) {
  return (
    <Checkbox className="check" isSelected={value} onChange={onChange} isDisabled={isDisabled}>
      <span className="check-box">
        <Tick aria-hidden size={14} strokeWidth={3} />
      </span>
      {children}
    </Checkbox>
  );
}
